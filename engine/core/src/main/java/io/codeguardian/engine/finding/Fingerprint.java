package io.codeguardian.engine.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Identity of a finding across pushes: {@code cg1:} and 24 hexadecimal digits of a SHA-256 over rule, symbol and
 * normalised context. Neither path nor line is in it, so it survives moves.
 */
public final class Fingerprint {
    private static final String VERSION = "cg1:";
    private static final int BYTES = 12;

    private Fingerprint() {}

    /** @param context the flagged code; blanks do not count. A secret is masked by the caller. */
    public static String of(String ruleId, @Nullable String symbol, String context) {
        return hash(ruleId + '\n' + (symbol == null ? "" : symbol) + '\n' + withoutBlanks(context));
    }

    /** The nth equal finding's own identity; the first keeps the plain one. */
    static String withOrdinal(String fingerprint, int ordinal) {
        return ordinal == 0 ? fingerprint : hash(fingerprint + '#' + ordinal);
    }

    private static String withoutBlanks(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> result.append((char) c));
        return result.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return VERSION + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
