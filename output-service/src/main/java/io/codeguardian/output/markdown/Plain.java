package io.codeguardian.output.markdown;

/** Text without what deceives the eye or the parser: control characters, bidirectional overrides, lone surrogates. */
public final class Plain {
    private static final String CUT = " …";

    private Plain() {}

    /** Lines are kept; cut at {@code longest} characters. */
    public static String text(String hostile, int longest) {
        StringBuilder result = new StringBuilder(Math.min(hostile.length(), longest));
        hostile.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Plain::harmless)
                .forEach(c -> {
                    if (result.length() < longest) {
                        result.appendCodePoint(c);
                    }
                });
        return hostile.length() > longest && result.length() >= longest
                ? result.append(CUT).toString()
                : result.toString();
    }

    /** On one line. */
    public static String line(String hostile, int longest) {
        StringBuilder result = new StringBuilder();
        boolean blank = true;
        for (int c : text(hostile, longest).codePoints().toArray()) {
            boolean space = Character.isWhitespace(c);
            if (!(space && blank)) {
                result.appendCodePoint(space ? ' ' : c);
            }
            blank = space;
        }
        return result.toString().strip();
    }

    /** Whether text is exactly what a reader sees of it. */
    public static boolean isHonest(String text) {
        return text.codePoints().allMatch(c -> c == '\r' || harmless(c));
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> c == 0x200d; // joins emoji
            default -> true;
        };
    }
}
