package io.codeguardian.engine.diff;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names in a diff: C-style quoted by git when odd ({@code core.quotePath}), bytes in UTF-8 otherwise. */
final class GitPath {
    private static final String ESCAPES = "abtnvfr\"\\";
    private static final String ESCAPED = "\u0007\b\t\n\u000b\f\r\"\\";

    private GitPath() {}

    /** @param name one character per byte */
    static String unquote(String name) {
        if (name.length() < 2 || name.charAt(0) != '"') {
            return new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(name.length());
        int i = 1;
        while (i < name.length() && name.charAt(i) != '"') {
            char c = name.charAt(i++);
            if (c != '\\' || i == name.length()) {
                bytes.write(c);
                continue;
            }
            int escape = ESCAPES.indexOf(name.charAt(i));
            if (escape >= 0) {
                bytes.write(ESCAPED.charAt(escape));
                i++;
            } else {
                int end = Math.min(i + 3, name.length());
                bytes.write(octal(name, i, end));
                i = end;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The path of a {@code diff --git a/x b/x} whose sides are equal, as in a pure change of mode; null if not. */
    static @Nullable String sameOnBothSides(String names) {
        int half = names.length() / 2;
        if (names.length() < 5 || names.length() % 2 == 0 || names.charAt(half) != ' ') {
            return null;
        }
        String old = unquote(names.substring(0, half));
        String current = unquote(names.substring(half + 1));
        boolean equal =
                old.length() > 2 && current.length() > 2 && old.substring(2).equals(current.substring(2));
        return equal ? current.substring(2) : null;
    }

    private static int octal(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 8 + Math.floorMod(text.charAt(i) - '0', 8);
        }
        return value & 0xff;
    }
}
