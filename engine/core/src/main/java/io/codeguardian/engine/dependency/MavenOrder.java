package io.codeguardian.engine.dependency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of <a href="https://maven.apache.org/pom.html#version-order-specification">Maven's versions</a>. */
final class MavenOrder implements Comparator<String> {
    private static final List<String> QUALIFIERS = List.of("alpha", "beta", "milestone", "rc", "snapshot", "", "sp");

    /**
     * A piece with what stood before it.
     *
     * @param separator a dot, or a hyphen, which also stands between digits and letters
     */
    private record Token(char separator, String text) {
        boolean isNumber() {
            return VersionParts.isNumber(text);
        }

        boolean isNothing() {
            return isNumber() ? VersionParts.compareNumbers(text, "0") == 0 : text.isEmpty();
        }
    }

    @Override
    public int compare(String left, String right) {
        List<Token> a = tokens(left);
        List<Token> b = tokens(right);
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            Token one = i < a.size() ? a.get(i) : padding(b.get(i));
            Token other = i < b.size() ? b.get(i) : padding(a.get(i));
            int compared = compareTokens(one, other);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static Token padding(Token other) {
        return new Token(other.separator(), other.isNumber() ? "0" : "");
    }

    private static int compareTokens(Token a, Token b) {
        if (a.isNumber() && b.isNumber()) {
            int numbers = VersionParts.compareNumbers(a.text(), b.text());
            return a.separator() == b.separator() || numbers == 0 && a.isNothing() ? numbers : rank(a) - rank(b);
        }
        if (a.isNumber() || b.isNumber()) {
            return a.isNumber() ? 1 : -1;
        }
        int first = qualifier(a.text());
        int second = qualifier(b.text());
        return first != second
                ? Integer.compare(first, second)
                : first < QUALIFIERS.size() ? 0 : a.text().compareTo(b.text());
    }

    /** A number after a dot counts more than one after a hyphen. */
    private static int rank(Token token) {
        return token.separator() == '.' ? 1 : 0;
    }

    private static int qualifier(String text) {
        int known = QUALIFIERS.indexOf(text);
        return known < 0 ? QUALIFIERS.size() : known;
    }

    private static List<Token> tokens(String version) {
        List<Token> tokens = new ArrayList<>();
        String text = version.toLowerCase(Locale.ROOT);
        char separator = '.';
        int at = 0;
        for (String part : VersionParts.split(text)) {
            int found = text.indexOf(part, at);
            boolean joined = found == at && at > 0;
            separator = joined || (found > 0 && text.charAt(found - 1) != '.') ? '-' : '.';
            at = found + part.length();
            boolean digitFollows = at < text.length() && Character.isDigit(text.charAt(at));
            tokens.add(new Token(tokens.isEmpty() ? '.' : separator, alias(part, digitFollows)));
        }
        trim(tokens);
        return tokens;
    }

    private static String alias(String part, boolean digitFollows) {
        return switch (part) {
            case "a" -> digitFollows ? "alpha" : part;
            case "b" -> digitFollows ? "beta" : part;
            case "m" -> digitFollows ? "milestone" : part;
            case "cr" -> "rc";
            case "ga", "final", "release" -> "";
            default -> part;
        };
    }

    /** Nothing at the end, or before a hyphen, is nothing. */
    private static void trim(List<Token> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean last = i == tokens.size() - 1
                    || tokens.get(i + 1).separator() == '-'
                            && !tokens.get(i + 1).isNumber();
            if (last && tokens.get(i).isNothing()) {
                tokens.remove(i);
            }
        }
    }
}
