package com.acme.token;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.time.Duration;
import java.time.Instant;

public class ServiceTokens {
    private static final String ISSUER = "acme-edge";
    private final Algorithm algorithm;

    public ServiceTokens(SecretSource secrets) {
        this.algorithm = Algorithm.HMAC256(secrets.read("edge/jwt"));
    }

    public String issue(String subject) {
        return JWT.create()
                .withIssuer(ISSUER)
                .withSubject(subject)
                .withExpiresAt(Instant.now().plus(Duration.ofMinutes(10)))
                .sign(algorithm);
    }

    public DecodedJWT verify(String token) {
        return JWT.require(algorithm).withIssuer(ISSUER).build().verify(token);
    }
}
