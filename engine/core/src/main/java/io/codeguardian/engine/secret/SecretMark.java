package io.codeguardian.engine.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Six digits by which equal values are known again without being told: a keyed hash. With {@code
 * CODEGUARDIAN_SECRET_SALT} every value has one; without, only what no one could guess.
 */
final class SecretMark {
    private static final int BYTES = 3;
    private static final double UNGUESSABLE_BITS = 80;
    private static final @Nullable String SALT = System.getenv("CODEGUARDIAN_SECRET_SALT");

    private SecretMark() {}

    /** Empty when a guess could be checked against it. */
    static String of(String value) {
        return of(value, SALT);
    }

    static String of(String value, @Nullable String salt) {
        if (salt != null && !salt.isBlank()) {
            return hash(value, salt);
        }
        boolean guessable = Randomness.bitsPerCharacter(value) * value.length() < UNGUESSABLE_BITS
                || !Randomness.looksRandomFor(value);
        return guessable ? "" : hash(value, "codeguardian");
    }

    private static String hash(String value, String salt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
