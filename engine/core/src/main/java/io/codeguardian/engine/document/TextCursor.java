package io.codeguardian.engine.document;

/** A place in a text that only moves on. */
final class TextCursor {
    final String text;
    int at;
    private final int limit;

    TextCursor(String text) {
        this(text, 0, text.length());
    }

    /** A part of a text, its offsets those of the whole. */
    TextCursor(String text, int from, int limit) {
        this.text = text;
        this.at = from;
        this.limit = limit;
    }

    boolean atEnd() {
        return at >= limit;
    }

    /** The character here, or NUL at the end. */
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < limit ? text.charAt(at + ahead) : '\0';
    }

    boolean sees(String word) {
        return text.startsWith(word, at);
    }

    boolean take(char wanted) {
        if (peek() == wanted && !atEnd()) {
            at++;
            return true;
        }
        return false;
    }

    /** Moves on, never beyond the end. */
    void skip(int characters) {
        at = Math.min(limit, at + characters);
    }

    void skipBlanks() {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\r')) {
            at++;
        }
    }

    void skipWhite() {
        while (!atEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? limit : Math.min(limit, end);
    }

    /** Moves behind the next occurrence, or to the end. */
    void skipBehind(String word) {
        int found = text.indexOf(word, at);
        at = found < 0 ? limit : Math.min(limit, found + word.length());
    }
}
