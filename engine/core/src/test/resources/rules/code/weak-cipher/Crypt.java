class Crypt {
    void f() throws Exception {
        Cipher.getInstance("DES/CBC/PKCS5Padding"); // expect: code/weak-cipher
        Cipher.getInstance("AES/ECB/PKCS5Padding"); // expect: code/weak-cipher
        Cipher.getInstance("AES"); // expect: code/weak-cipher
        Cipher.getInstance("AES/GCM/NoPadding"); // ok
        Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding"); // ok: only a name there
        KeyGenerator.getInstance("AES"); // ok: a key
    }
}
