package io.codeguardian.local.github.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/**
 * Checks the JSON Web Token of an App: docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app.
 */
final class AppToken {
    /** GitHub allows 10 minutes ahead, and the clocks to differ by one. */
    private static final long LONGEST_SECONDS = 10 * 60;

    private static final long CLOCK_DRIFT_SECONDS = 60;

    private AppToken() {}

    static void verify(String token, AppIdentity app, Instant now) throws Refused {
        String[] part = token.split("\\.", -1);
        if (part.length != 3 || !"RS256".equals(decoded(part[0]).path("alg").asText())) {
            throw new Refused(401, "A JSON web token could not be decoded");
        }
        JsonNode claims = decoded(part[1]);
        issuer(claims, app);
        times(claims, now.getEpochSecond());
        if (!signed(part, app)) {
            throw new Refused(401, "A JSON web token could not be decoded");
        }
    }

    private static void issuer(JsonNode claims, AppIdentity app) throws Refused {
        String issuer = claims.path("iss").asText();
        if (!issuer.equals(String.valueOf(app.id())) && !issuer.equals(app.clientId())) {
            throw new Refused(404, "Integration not found");
        }
    }

    private static void times(JsonNode claims, long now) throws Refused {
        if (!claims.path("exp").isNumber()) {
            throw new Refused(
                    401,
                    "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
        }
        if (!claims.path("iat").isNumber() || claims.path("iat").asLong() > now + CLOCK_DRIFT_SECONDS) {
            throw new Refused(
                    401,
                    "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
        }
        long expires = claims.path("exp").asLong();
        if (expires <= now) {
            throw new Refused(
                    401,
                    "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
        }
        if (expires > now + LONGEST_SECONDS + CLOCK_DRIFT_SECONDS
                || expires > claims.path("iat").asLong() + LONGEST_SECONDS + CLOCK_DRIFT_SECONDS) {
            throw new Refused(401, "'Expiration time' claim ('exp') is too far in the future");
        }
    }

    private static boolean signed(String[] part, AppIdentity app) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(app.key().get());
            signature.update((part[0] + "." + part[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(part[2]));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private static JsonNode decoded(String part) throws Refused {
        try {
            return Json.read(Base64.getUrlDecoder().decode(part));
        } catch (IOException | IllegalArgumentException _) {
            throw new Refused(401, "A JSON web token could not be decoded");
        }
    }
}
