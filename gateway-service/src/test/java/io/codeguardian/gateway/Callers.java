package io.codeguardian.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Who may talk to the gateway under test: two webhook secrets and one bootstrap key. */
public final class Callers implements QuarkusTestResourceLifecycleManager {
    static final String OLD_SECRET = "the secret before, with a comma";
    static final String SECRET = "It's a Secret to Everybody";
    static final String KEY = "cg_nobody-guesses-this-key-of-the-tests-0123456789";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "codeguardian.webhook.secrets",
                OLD_SECRET.replace(",", "\\,") + ',' + SECRET,
                "codeguardian.webhook.patience",
                "2s",
                "codeguardian.api.bootstrap-key-hash",
                sha256(KEY));
    }

    @Override
    public void stop() {}

    static String sha256(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
