package io.codeguardian.engine.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Contents that brought a worker down; they are not tried again while this process lives. */
final class Quarantine {
    private static final int MOST = 4_096;

    private final Map<String, String> reasons = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(SourceText source, String reason) {
        reasons.put(hash(source), reason);
    }

    /** What happened before, or null. */
    synchronized @Nullable String reason(SourceText source) {
        return reasons.isEmpty() ? null : reasons.get(hash(source));
    }

    private static String hash(SourceText source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) source.language().ordinal());
            return HexFormat.of().formatHex(digest.digest(source.text().getBytes(UTF_16LE)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
