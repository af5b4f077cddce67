class Sample {
    void f1(Input in) throws Exception {
        MessageDigest.getInstance("MD5").digest(b);  // expect: code/weak-hash
    }

    void f2(Input in) throws Exception {
        MessageDigest.getInstance("SHA-1").digest(b);  // expect: code/weak-hash
    }

    void f3(Input in) throws Exception {
        String algorithm = "SHA1";
        MessageDigest digest = MessageDigest.getInstance(algorithm);  // expect: code/weak-hash
    }

    void f4(Input in) throws Exception {
        String signature = DigestUtils.md5Hex(document);  // expect: code/weak-hash
    }

    void f5(Input in) throws Exception {
        MessageDigest.getInstance("SHA-256").digest(b);  // ok
    }

    void f6(Input in) throws Exception {
        Cipher.getInstance("AES/GCM/NoPadding");  // ok
    }

    void f7(Input in) throws Exception {
        byte[] checksum = MessageDigest.getInstance("MD5").digest(b);  // ok
    }

    void f8(Input in) throws Exception {
        Mac.getInstance("HmacSHA1");  // ok
    }
}
