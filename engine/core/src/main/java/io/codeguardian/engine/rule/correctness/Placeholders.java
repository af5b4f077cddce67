package io.codeguardian.engine.rule.correctness;

/** How many values a format asks for; -1 when that cannot be told. */
final class Placeholders {
    private static final int UNKNOWN = -1;
    private static final String FLAGS = "+-# 0123456789.,hlLqjzt'";

    private Placeholders() {}

    /** @param lineEnds whether {@code %n} is one, as in Java */
    static int percent(String format, boolean lineEnds) {
        int count = 0;
        int at = format.indexOf('%');
        while (at >= 0 && at + 1 < format.length()) {
            int end = at + 1;
            while (end < format.length() && FLAGS.indexOf(format.charAt(end)) >= 0) {
                end++;
            }
            if (end >= format.length()) {
                return UNKNOWN;
            }
            char verb = format.charAt(end);
            if (!Character.isLetter(verb) && verb != '%') {
                return UNKNOWN;
            }
            boolean empty = verb == '%' || lineEnds && verb == 'n';
            count += empty ? 0 : 1;
            at = format.indexOf('%', end + 1);
        }
        return at >= 0 ? UNKNOWN : count;
    }

    /** Python's {@code {}}; numbered and named ones are not counted. */
    static int braces(String format) {
        int count = 0;
        for (int at = 0; at < format.length(); at++) {
            char c = format.charAt(at);
            boolean doubled = at + 1 < format.length() && format.charAt(at + 1) == c;
            if (c == '{' && doubled || c == '}' && doubled) {
                at++;
            } else if (c == '{') {
                boolean plain =
                        at + 1 < format.length() && (format.charAt(at + 1) == '}' || format.charAt(at + 1) == ':');
                if (!plain
                        || format.indexOf('{', at + 1) > 0
                                && format.indexOf('{', at + 1) < format.indexOf('}', at + 1)) {
                    return UNKNOWN;
                }
                count++;
            }
        }
        return count;
    }
}
