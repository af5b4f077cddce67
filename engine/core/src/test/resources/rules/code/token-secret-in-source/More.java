class TokenSecretInSource {
    Object issue(Claims claims) throws Exception {
        return Jwts.builder().setClaims(claims).signWith(SignatureAlgorithm.HS256, "c2VjcmV0LWZvci10b2tlbnM=").compact();  // expect: code/token-secret-in-source
    }

    Object issueAgain(Claims claims, SecretKey key) throws Exception {
        return Jwts.builder().setClaims(claims).signWith(key, SignatureAlgorithm.HS256).compact();  // ok
    }
}
