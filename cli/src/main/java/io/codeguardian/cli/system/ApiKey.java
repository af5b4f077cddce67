package io.codeguardian.cli.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The API's first key. It is shown once; only its hash is kept.
 *
 * @param key the key itself, when it was made just now
 * @param hash SHA-256 in hexadecimal
 */
public record ApiKey(@Nullable String key, String hash) {
    private static final int RANDOM_BYTES = 32;

    /** A new one, kept nowhere. */
    public static ApiKey random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String key = "cg_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new ApiKey(key, sha256(key));
    }

    /** The one whose hash lies in the folder, else a new one. */
    public static ApiKey of(Path secrets, boolean renew) throws IOException {
        Path file = secrets.resolve("api-key.sha256");
        if (!renew && Files.exists(file)) {
            return new ApiKey(null, Files.readString(file).strip());
        }
        ApiKey made = random();
        SecretFile.write(file, made.hash());
        return made;
    }

    private static String sha256(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ApiKey[" + hash + "]";
    }
}
