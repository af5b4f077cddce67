class Sample {
    void f1(Input in) throws Exception {
        JWTVerifier v = JWT.require(Algorithm.none()).build();  // expect: code/unverified-token
    }

    void f2(Input in) throws Exception {
        Claims c = Jwts.parser().parseUnsecuredClaims(token).getPayload();  // expect: code/unverified-token
    }

    void f3(Input in) throws Exception {
        JWTVerifier v = JWT.require(Algorithm.RSA256(key)).build();  // ok
    }

    void f4(Input in) throws Exception {
        Claims c = Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload();  // ok
    }
}
