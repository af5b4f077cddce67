class CredentialsInSource {
    Object store(KeyStore store, PrivateKey key, Certificate[] chain) throws Exception {
        store.setEntry("signing", new KeyStore.PrivateKeyEntry(key, chain), new KeyStore.PasswordProtection("k3y-store-pw".toCharArray()));  // expect: code/credentials-in-source
        return store;
    }

    Object storeAgain(KeyStore store, PrivateKey key, Certificate[] chain, char[] password) throws Exception {
        store.setEntry("signing", new KeyStore.PrivateKeyEntry(key, chain), new KeyStore.PasswordProtection(password));  // ok
        return store;
    }
}
