function token(secret: string) {
    return axios.get('https://id.example.org/token?client_secret=' + secret);  // expect: code/password-in-url
}

function socket(pwd: string) {
    return new WebSocket(`wss://api.example.org/feed?room=1&pwd=${pwd}`);  // expect: code/password-in-url
}

function tokenAgain(secret: string) {
    return axios.post('https://id.example.org/token', { client_secret: secret });  // ok
}

function reset(user: string) {
    return `https://example.org/password?user=${user}`;  // ok
}
