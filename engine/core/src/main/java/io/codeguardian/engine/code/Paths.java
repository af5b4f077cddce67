package io.codeguardian.engine.code;

/** Writes the ways of languages to say "of" as one dot: {@code a::b}, {@code a->b}, {@code a?.b}, {@code a\b}. */
final class Paths {
    private Paths() {}

    static String normal(String text, int from, int to) {
        StringBuilder path = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            char next = i + 1 < to ? text.charAt(i + 1) : ' ';
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
        return path.toString();
    }
}
