package io.codeguardian.engine.rule.pattern;

import java.util.Arrays;

/** The words of a text with their lines; blanks and comments are none. */
final class Tokens {
    private final int[] words;
    private final int[] lines;
    private final int size;

    private Tokens(int[] words, int[] lines, int size) {
        this.words = words;
        this.lines = lines;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** A hash of the word. */
    int word(int index) {
        return words[index];
    }

    int line(int index) {
        return lines[index];
    }

    static Tokens of(String text, boolean hashComments) {
        int[] words = new int[Math.max(16, text.length() / 3)];
        int[] lines = new int[words.length];
        int count = 0;
        int line = 1;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = end(text, at, hashComments);
            boolean word = !Character.isWhitespace(c) && !isComment(text, at, hashComments);
            if (word) {
                if (count == words.length) {
                    words = Arrays.copyOf(words, count * 2);
                    lines = Arrays.copyOf(lines, count * 2);
                }
                words[count] = hash(text, at, end);
                lines[count++] = line;
            }
            for (int i = at; i < end; i++) {
                line += text.charAt(i) == '\n' ? 1 : 0;
            }
            at = end;
        }
        return new Tokens(words, lines, count);
    }

    private static boolean isComment(String text, int at, boolean hashComments) {
        return text.startsWith("//", at) && !hashComments
                || text.startsWith("/*", at)
                || hashComments && text.charAt(at) == '#';
    }

    private static int end(String text, int at, boolean hashComments) {
        char c = text.charAt(at);
        if (isComment(text, at, hashComments)) {
            int end = text.startsWith("/*", at) ? text.indexOf("*/", at + 2) + 2 : text.indexOf('\n', at);
            return end < at + 1 ? text.length() : end;
        }
        int end = at + 1;
        if (Character.isJavaIdentifierPart(c)) {
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
        } else if (c == '"' || c == '\'') {
            while (end < text.length() && text.charAt(end) != c && text.charAt(end) != '\n') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            end = Math.min(end + 1, text.length());
        }
        return end;
    }

    private static int hash(String text, int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }
}
