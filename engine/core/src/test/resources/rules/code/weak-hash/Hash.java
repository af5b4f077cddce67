class Hash {
    void f(byte[] b) throws Exception {
        MessageDigest.getInstance("MD5").digest(b); // expect: code/weak-hash
        MessageDigest.getInstance("SHA-1").digest(b); // expect: code/weak-hash
        MessageDigest.getInstance("SHA-256").digest(b); // ok
        Cipher.getInstance("AES/GCM/NoPadding"); // ok
    }
}
