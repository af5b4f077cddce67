package io.codeguardian.cli.text;

/** Text of a repository made harmless for a terminal: no control sequence, no turned direction. */
public final class SafeText {
    private SafeText() {}

    /** Controls and direction marks become the replacement character; tabs become four blanks. */
    public static String of(String hostile) {
        StringBuilder safe = new StringBuilder(hostile.length());
        for (int i = 0; i < hostile.length(); i++) {
            char c = hostile.charAt(i);
            if (c == '\t') {
                safe.append("    ");
            } else if (c == '\n' || !isControl(c)) {
                safe.append(c);
            } else if (c != '\r') {
                safe.append('\uFFFD');
            }
        }
        return safe.toString();
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
