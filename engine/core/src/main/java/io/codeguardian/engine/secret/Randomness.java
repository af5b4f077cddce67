package io.codeguardian.engine.secret;

import java.util.List;
import java.util.Locale;

/** Tells random material from examples, placeholders and references to something else. */
final class Randomness {
    private static final List<String> INVENTED = List.of(
            "example",
            "sample",
            "dummy",
            "placeholder",
            "changeme",
            "change_me",
            "change-me",
            "changeit",
            "your_",
            "your-",
            "yourpass",
            "yourkey",
            "yourtoken",
            "xxxx",
            "aaaaaa",
            "000000",
            "111111",
            "****",
            "....",
            "todo",
            "fixme",
            "redacted",
            "masked",
            "hidden",
            "fake",
            "mock",
            "test",
            "notasecret",
            "not-a-secret",
            "insert",
            "replace",
            "undefined",
            "foobar",
            "abcdefgh",
            "abc123",
            "12345678",
            "qwerty",
            "deadbeef",
            "lorem",
            "password",
            "passwd",
            "secret",
            "default",
            "enter_",
            "enter-",
            "my_",
            "my-",
            "some-",
            "some_",
            "<",
            ">",
            "${",
            "#{",
            "{{",
            "}}",
            "%(",
            "$(",
            "%s",
            "{0}",
            "@@",
            "__");
    private static final double LEAST_BITS = 2.8;
    private static final double MOST_ASCENDING = 0.35;

    private Randomness() {}

    static boolean looksRandom(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        boolean example = lower.contains("example") || lower.contains("xxxx") || lower.contains("****");
        return !example && bitsPerCharacter(value) >= LEAST_BITS && ascending(value) < MOST_ASCENDING;
    }

    static boolean isPlaceholder(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.startsWith("$") || INVENTED.stream().anyMatch(lower::contains) || ascending(value) > 0.6;
    }

    /** Shannon entropy of the characters. */
    static double bitsPerCharacter(String value) {
        int[] counts = new int[128];
        value.chars().forEach(c -> counts[Math.min(c, 127)]++);
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / value.length();
                bits -= share * Math.log(share) / Math.log(2);
            }
        }
        return bits;
    }

    /** The share of neighbours that follow each other, as in {@code 1234abcd}, or are equal. */
    private static double ascending(String value) {
        int pairs = 0;
        for (int i = 1; i < value.length(); i++) {
            int step = value.charAt(i) - value.charAt(i - 1);
            pairs += step == 0 || step == 1 ? 1 : 0;
        }
        return value.length() < 2 ? 1 : (double) pairs / (value.length() - 1);
    }
}
