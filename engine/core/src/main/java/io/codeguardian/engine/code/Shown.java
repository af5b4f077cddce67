package io.codeguardian.engine.code;

/** Code as a message quotes it: one short line with its blanks, no back quotes. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    public static String of(Code code, int node) {
        return of(code.tree().text(node));
    }

    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        boolean blank = false;
        for (int i = 0; i < text.length() && line.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                blank = !line.isEmpty();
                continue;
            }
            if (blank) {
                line.append(' ');
            }
            blank = false;
            line.append(c == '`' ? '\'' : c);
        }
        return line.length() <= LONGEST ? line.toString() : line.substring(0, LONGEST) + "…";
    }
}
