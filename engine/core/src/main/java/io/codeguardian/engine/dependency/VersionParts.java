package io.codeguardian.engine.dependency;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a version: runs of digits and runs of letters. */
final class VersionParts {
    private static final int LONGEST = 200;

    private VersionParts() {}

    /** Splits at what is neither digit nor letter, and between the two. */
    static List<String> split(String version) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < Math.min(version.length(), LONGEST); i++) {
            char c = version.charAt(i);
            boolean word = isDigit(c) || Character.isLetter(c);
            boolean other = part.length() > 0 && isDigit(c) != isDigit(part.charAt(part.length() - 1));
            if ((!word || other) && part.length() > 0) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (word) {
                part.append(c);
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        return parts;
    }

    static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Numbers of any length. */
    static int compareNumbers(String left, String right) {
        String a = withoutZeros(left);
        String b = withoutZeros(right);
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    private static String withoutZeros(String number) {
        int start = 0;
        while (start < number.length() && number.charAt(start) == '0') {
            start++;
        }
        return number.substring(start);
    }
}
