function remember(token: string) {
    await AsyncStorage.setItem('refreshToken', token);  // expect: code/insecure-storage-of-secret
}

function keep(password: string) {
    document.cookie = `password=${password}; path=/`;  // expect: code/insecure-storage-of-secret
}

function rememberAgain(token: string) {
    await Keychain.setGenericPassword('refreshToken', token);  // ok
}

function keepAgain(theme: string) {
    document.cookie = `theme=${theme}; path=/`;  // ok
}
