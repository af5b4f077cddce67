package com.acme.api;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.auth0.jwt.interfaces.JWTVerifier;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.interfaces.RSAPublicKey;

public class BearerFilter implements ContainerRequestFilter {
    private final JWTVerifier verifier;

    public BearerFilter(RSAPublicKey issuer) {
        this.verifier = JWT.require(Algorithm.RSA256(issuer, null))
                .withIssuer("https://id.acme.example")
                .withAudience("orders")
                .build();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith("Bearer ")) {
            throw new NotAuthorizedException("Bearer");
        }
        DecodedJWT token = read(header.substring("Bearer ".length()));
        request.setProperty("subject", token.getSubject());
        request.setProperty("roles", token.getClaim("roles").asList(String.class));
    }

    private DecodedJWT read(String token) {
        return JWT.decode(token);
    }
}
