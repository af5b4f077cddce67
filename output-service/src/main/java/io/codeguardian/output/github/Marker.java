package io.codeguardian.output.github;

import java.util.Optional;

/**
 * The hidden last line of what we post, by which we know it again. Text under review cannot fake it: its HTML comments
 * are broken, and only the very last line counts.
 */
public final class Marker {
    private static final String OPEN = "<!-- ";
    private static final String CLOSE = " -->";

    private Marker() {}

    public static String of(String name) {
        return OPEN + name + CLOSE;
    }

    /** Ends a body with its marker. */
    public static String mark(String body, String name) {
        return body + "\n\n" + of(name);
    }

    /** What a body is marked with. */
    public static Optional<String> in(String body) {
        String text = body.stripTrailing();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return last.startsWith(OPEN) && last.endsWith(CLOSE) && last.length() > OPEN.length() + CLOSE.length()
                ? Optional.of(last.substring(OPEN.length(), last.length() - CLOSE.length()))
                : Optional.empty();
    }
}
