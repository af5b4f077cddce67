package io.codeguardian.gateway.webhook;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The digest in {@code X-Hub-Signature-256}; the older SHA-1 header is never looked at.
 *
 * @param digest 32 bytes
 * @see <a href="https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries">GitHub</a>
 */
public record Signature(byte[] digest) {
    /** The header that carries it. */
    public static final String HEADER = "X-Hub-Signature-256";

    private static final String PREFIX = "sha256=";
    private static final int LENGTH = PREFIX.length() + 64;

    /** Null when there is none or it has another form. */
    public static @Nullable Signature of(@Nullable String header) {
        if (header == null || header.length() != LENGTH || !header.startsWith(PREFIX)) {
            return null;
        }
        try {
            return new Signature(HexFormat.of().parseHex(header, PREFIX.length(), LENGTH));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
