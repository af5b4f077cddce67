package io.codeguardian.engine.document;

/** Go templates in YAML, as of Helm: actions become blanks or a mark, nothing moves. */
public final class Templates {
    /** Stands where an action stood inside a value. */
    static final char MARK = '\uE000';

    private Templates() {}

    public static boolean in(String text) {
        return next(text, 0) >= 0;
    }

    /** The next action; <code>${{</code> is none of them but an expression of GitHub. */
    private static int next(String text, int from) {
        int at = text.indexOf("{{", from);
        while (at > 0 && text.charAt(at - 1) == '$') {
            at = text.indexOf("{{", at + 2);
        }
        return at;
    }

    /** A text of the same length; a line that holds only actions is blank, an action in a value is marks. */
    static String neutral(String text) {
        char[] result = text.toCharArray();
        int at = next(text, 0);
        while (at >= 0) {
            int close = text.indexOf("}}", at);
            int end = close < 0 ? text.length() : close + 2;
            boolean alone = isAlone(text, at, end);
            for (int i = at; i < end; i++) {
                boolean lineBreak = result[i] == '\n' || result[i] == '\r';
                result[i] = lineBreak ? result[i] : alone ? ' ' : MARK;
            }
            at = next(text, end);
        }
        return new String(result);
    }

    /** Whether nothing but actions stands on the lines around. */
    private static boolean isAlone(String text, int from, int to) {
        int before = from - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        boolean begins = before < 0 || text.charAt(before) == '\n' || text.startsWith("}}", Math.max(0, before - 1));
        int after = to;
        while (after < text.length() && " \t\r".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean ends = after >= text.length() || text.charAt(after) == '\n' || text.startsWith("{{", after);
        return begins && ends;
    }
}
