class Sample {
    void f1(Input in) throws Exception {
        byte[] h = MessageDigest.getInstance("SHA-256").digest(password.getBytes());  // expect: code/fast-password-hash
    }

    void f2(Input in) throws Exception {
        MessageDigest sum = MessageDigest.getInstance("SHA-512");
        sum.update(user.getPassword().getBytes(UTF_8));  // expect: code/fast-password-hash
    }

    void f3(Input in) throws Exception {
        String stored = DigestUtils.sha256Hex(password);  // expect: code/fast-password-hash
    }

    void f4(Input in) throws Exception {
        byte[] h = MessageDigest.getInstance("SHA-256").digest(document);  // ok
    }

    void f5(Input in) throws Exception {
        String stored = encoder.encode(password);  // ok
    }

    void f6(Input in) throws Exception {
        sum.update(content.getBytes());  // ok
    }
}
