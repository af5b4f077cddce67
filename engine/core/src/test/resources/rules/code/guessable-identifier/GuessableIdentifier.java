class Sample {
    void f1(Input in) throws Exception {
        String resetToken = user + System.currentTimeMillis();  // expect: code/guessable-identifier
    }

    void f2(Input in) throws Exception {
        String sessionId = Long.toString(System.nanoTime());  // expect: code/guessable-identifier
    }

    void f3(Input in) throws Exception {
        String apiKey = hash(System.currentTimeMillis());  // expect: code/guessable-identifier
    }

    void f4(Input in) throws Exception {
        String resetToken = Base64.encode(secureBytes(32));  // ok
    }

    void f5(Input in) throws Exception {
        long started = System.currentTimeMillis();  // ok
    }

    void f6(Input in) throws Exception {
        long tokenIssuedAt = System.currentTimeMillis();  // ok
    }
}
