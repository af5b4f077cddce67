class Sample {
    void f1(Input in) throws Exception {
        var a = Algorithm.HMAC256("secret-for-tokens");  // expect: code/token-secret-in-source
    }

    void f2(Input in) throws Exception {
        var k = Keys.hmacShaKeyFor("secret-for-tokens-which-is-long".getBytes());  // expect: code/token-secret-in-source
    }

    void f3(Input in) throws Exception {
        var a = Algorithm.HMAC256(config.secret());  // ok
    }

    void f4(Input in) throws Exception {
        var k = Keys.hmacShaKeyFor(bytes);  // ok
    }
}
