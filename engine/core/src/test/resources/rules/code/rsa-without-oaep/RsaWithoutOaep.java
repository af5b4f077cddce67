class Sample {
    void f1(Input in) throws Exception {
        Cipher.getInstance("RSA/ECB/PKCS1Padding");  // expect: code/rsa-without-oaep
    }

    void f2(Input in) throws Exception {
        Cipher.getInstance("RSA/ECB/NoPadding");  // expect: code/rsa-without-oaep
    }

    void f3(Input in) throws Exception {
        String name = "RSA";
        Cipher c = Cipher.getInstance(name);  // expect: code/rsa-without-oaep
    }

    void f4(Input in) throws Exception {
        Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");  // ok
    }

    void f5(Input in) throws Exception {
        Cipher.getInstance("AES/GCM/NoPadding");  // ok
    }

    void f6(Input in) throws Exception {
        Cipher.getInstance(name);  // ok
    }
}
