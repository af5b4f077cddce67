class UnverifiedToken {
    Object claims(String token) throws Exception {
        Algorithm algorithm = Algorithm.none();  // expect: code/unverified-token
        return JWT.create().sign(algorithm);
    }

    Object claimsAgain(String token, RSAPublicKey key) throws Exception {
        Algorithm algorithm = Algorithm.RSA256(key);
        return JWT.require(algorithm).build().verify(token);  // ok
    }
}
