package io.codeguardian.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tokens of people, with the provider's key inline: no provider is at hand. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(Callers.class)
@TestProfile(TokenTest.WithIssuer.class)
class TokenTest {
    private static final String ISSUER = "https://id.example.org/realms/codeguardian";
    private static final KeyPair PROVIDER = keyPair(1);

    /** An issuer is configured; and everybody may call four times a minute. */
    public static class WithIssuer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "codeguardian.oidc.issuer",
                    ISSUER,
                    "codeguardian.oidc.public-key",
                    Base64.getEncoder().encodeToString(PROVIDER.getPublic().getEncoded()),
                    "codeguardian.limit.caller-per-minute",
                    "4");
        }
    }

    @Test
    void admitsWhomTheIssuerKnows() {
        call(token().groups("viewer").sign(PROVIDER.getPrivate()), 200);
    }

    @Test
    void readsTheRolesOfKeycloak() {
        String token = token().claim("realm_access", Map.of("roles", List.of("developer")))
                .sign(PROVIDER.getPrivate());

        call(token, 200);
    }

    @Test
    void refusesWhoHasNoRoleHere() {
        call(token().groups("stranger").sign(PROVIDER.getPrivate()), 403);
    }

    @Test
    void refusesATokenForSomebodyElse() {
        call(token().audience("another-service").groups("admin").sign(PROVIDER.getPrivate()), 401);
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        call(token().issuer("https://evil.example.org").groups("admin").sign(PROVIDER.getPrivate()), 401);
    }

    @Test
    void refusesATokenThatHasExpired() {
        call(token().expiresAt(Instant.now().minusSeconds(120)).groups("admin").sign(PROVIDER.getPrivate()), 401);
    }

    @Test
    void refusesATokenThatAnotherKeySigned() {
        call(token().groups("admin").sign(keyPair(2).getPrivate()), 401);
    }

    @Test
    void refusesATokenWithoutSignature() {
        String signed = token().groups("admin").sign(PROVIDER.getPrivate());
        String[] parts = signed.split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

        call(none + '.' + parts[1] + '.', 401);
    }

    @Test
    void takesApiKeysBesideTokens() {
        given().header("Authorization", "Bearer " + Callers.KEY)
                .get("/v1/reviews")
                .then()
                .statusCode(200);
    }

    @Test
    void limitsHowOftenOneCallerCalls() {
        String token = token().groups("viewer").sign(PROVIDER.getPrivate());
        for (int call = 0; call < 4; call++) {
            call(token, 200);
        }

        given().header("Authorization", "Bearer " + token)
                .get("/v1/reviews")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "15")
                .header("RateLimit", containsString("r=0"));
        call(token().groups("viewer").claim("another", "caller").sign(PROVIDER.getPrivate()), 200);
    }

    private static void call(String token, int status) {
        given().header("Authorization", "Bearer " + token)
                .get("/v1/reviews")
                .then()
                .statusCode(status);
    }

    private static JwtClaimsBuilder token() {
        return Jwt.issuer(ISSUER)
                .audience("codeguardian")
                .upn("mona")
                .groups(Set.of())
                .expiresIn(300);
    }

    /** The same for the same seed: the profile and the test are loaded apart. */
    private static KeyPair keyPair(long seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, random);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
