package io.codeguardian.engine.code;

/** Writes the ways of languages to say "of" as one dot: {@code a::b}, {@code a->b}, {@code a?.b}, {@code a\b}. */
final class Paths {
    private Paths() {}

    static String normal(String text, int from, int to) {
        StringBuilder path = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char next = i + 1 < to ? text.charAt(i + 1) : ' ';
            int generic = c == '<' ? end(text, i, to) : -1;
            if (generic > 0) {
                i = generic;
                continue;
            }
            if (Character.isWhitespace(c)) {
                continue;
            }
            boolean two = c == ':' && next == ':'
                    || c == '-' && next == '>'
                    || (c == '?' || c == '&') && next == '.'
                    || c == '!' && (next == '.' || next == '!');
            if (two && c != '!' || c == '\\') {
                i += c == '\\' ? 0 : 1;
                if (!path.isEmpty() && path.charAt(path.length() - 1) != '.') {
                    path.append('.');
                }
            } else if (!two) {
                path.append(c);
            }
        }
        int last = path.length() - 1;
        return last > 0 && path.charAt(last) == '.' ? path.substring(0, last) : path.toString();
    }

    /** Where type arguments end, or -1: only names and signs of types may stand in them. */
    private static int end(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            if (!Character.isLetterOrDigit(c) && "<>_,:.?&[]' ".indexOf(c) < 0) {
                return -1;
            }
        }
        return -1;
    }
}
