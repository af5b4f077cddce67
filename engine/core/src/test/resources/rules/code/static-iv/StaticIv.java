class Sample {
    void f1(Input in) throws Exception {
        new IvParameterSpec("0123456789abcdef".getBytes());  // expect: code/static-iv
    }

    void f2(Input in) throws Exception {
        byte[] iv = new byte[16];
        IvParameterSpec spec = new IvParameterSpec(iv);  // expect: code/static-iv
    }

    void f3(Input in) throws Exception {
        new GCMParameterSpec(128, new byte[12]);  // expect: code/static-iv
    }

    void f4(Input in) throws Exception {
        byte[] iv = new byte[16];
        new SecureRandom().nextBytes(iv);
        IvParameterSpec spec = new IvParameterSpec(iv);  // ok
    }

    void f5(Input in) throws Exception {
        new IvParameterSpec(cipher.getIV());  // ok
    }

    void f6(Input in) throws Exception {
        new GCMParameterSpec(128, message.nonce());  // ok
    }
}
