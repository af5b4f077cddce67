package io.codeguardian.gateway.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** The API key that a request carries. */
final class PresentedKey extends BaseAuthenticationRequest {
    /** What every key starts with; it tells them from tokens of a person. */
    static final String PREFIX = "cg_";

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 256;

    private final String key;

    private PresentedKey(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    /** Null when the request carries none. */
    static @Nullable PresentedKey in(HttpServerRequest request) {
        String key = request.getHeader("X-API-Key");
        if (key == null) {
            String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
            if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                return null;
            }
            key = authorization.substring(BEARER.length()).strip();
            if (!key.startsWith(PREFIX)) {
                return null; // somebody else's bearer token
            }
        }
        return new PresentedKey(key.length() > LONGEST ? "" : key);
    }
}
