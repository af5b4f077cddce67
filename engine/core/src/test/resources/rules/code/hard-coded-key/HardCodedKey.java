class Sample {
    void f1(Input in) throws Exception {
        new SecretKeySpec("0123456789abcdef".getBytes(), "AES");  // expect: code/hard-coded-key
    }

    void f2(Input in) throws Exception {
        String key = "s3cretKey1234567";
        SecretKeySpec spec = new SecretKeySpec(key.getBytes(UTF_8), "AES");  // expect: code/hard-coded-key
    }

    void f3(Input in) throws Exception {
        new DESKeySpec(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});  // expect: code/hard-coded-key
    }

    void f4(Input in) throws Exception {
        new SecretKeySpec(Base64.getDecoder().decode(System.getenv("KEY")), "AES");  // ok
    }

    void f5(Input in) throws Exception {
        new SecretKeySpec(store.key("orders"), "AES");  // ok
    }

    void f6(Input in) throws Exception {
        String secret = request();
        SecretKeySpec spec = new SecretKeySpec(secret.getBytes(UTF_8), "AES");  // ok
    }

    void f7(Input in) throws Exception {
        SecretKey key = KeyGenerator.getInstance("AES").generateKey();  // ok
    }
}
