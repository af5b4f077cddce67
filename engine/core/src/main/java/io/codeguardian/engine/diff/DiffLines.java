package io.codeguardian.engine.diff;

import java.util.NoSuchElementException;

/** The lines of a diff; only a line feed ends one, a lone carriage return is content. */
final class DiffLines {
    private final String text;
    private int position;
    private int number;

    DiffLines(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return position < text.length();
    }

    String peek() {
        return text.substring(position, end());
    }

    char first() {
        return hasNext() && end() > position ? text.charAt(position) : ' ';
    }

    String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int end = end();
        String line = text.substring(position, end);
        position = Math.min(end + 1, text.length());
        number++;
        return line;
    }

    /** Moves on without making a string, for content. */
    void skip() {
        position = Math.min(end() + 1, text.length());
        number++;
    }

    /** Skips the blocks of {@code --binary}: each ends with an empty line. */
    void skipBinaryPatch() {
        while (hasNext() && (peek().startsWith("literal ") || peek().startsWith("delta "))) {
            while (hasNext() && end() > position) {
                skip();
            }
            if (hasNext()) {
                skip();
            }
        }
    }

    MalformedDiff malformed(String reason) {
        return new MalformedDiff(number, reason);
    }

    private int end() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }
}
