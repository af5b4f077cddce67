class Sample {
    void f1(Input in) throws Exception {
        Cipher.getInstance("DES/CBC/PKCS5Padding");  // expect: code/weak-cipher
    }

    void f2(Input in) throws Exception {
        String name = "AES/ECB/PKCS5Padding";
        Cipher cipher = Cipher.getInstance(name);  // expect: code/weak-cipher
    }

    void f3(Input in) throws Exception {
        Cipher cipher = Cipher.getInstance(settings.getProperty("cipher", "DESede/CBC/PKCS5Padding"));  // expect: code/weak-cipher
    }

    void f4(Input in) throws Exception {
        SecretKeyFactory.getInstance("DES");  // expect: code/weak-cipher
    }

    void f5(Input in) throws Exception {
        Cipher.getInstance("AES/GCM/NoPadding");  // ok
    }

    void f6(Input in) throws Exception {
        Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");  // ok
    }

    void f7(Input in) throws Exception {
        Cipher.getInstance(name);  // ok
    }
}
