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
            "yoursecret",
            "youraccess",
            "xxxx",
            "****",
            "....",
            "todo",
            "fixme",
            "redacted",
            "masked",
            "hidden",
            "fake",
            "mock",
            "notasecret",
            "not-a-secret",
            "insert",
            "replace",
            "undefined",
            "foobar",
            "lorem",
            "enter_",
            "enter-",
            "my_",
            "my-",
            "mypass",
            "mysecret",
            "mytoken",
            "some-",
            "some_",
            "${",
            "#{",
            "{{",
            "}}",
            "%(",
            "$(",
            "%s",
            "%v",
            "{0}",
            "{}",
            "@@",
            "__",
            "goes_here",
            "goes-here",
            "goeshere",
            "_here",
            "-here",
            "<your",
            "test-",
            "test_",
            "testpass",
            "testing",
            "-test",
            "_test",
            "testkey",
            "testtoken",
            "testsecret",
            "test123",
            "test1234",
            "tbd");
    private static final List<String> WHOLE = List.of(
            "null",
            "none",
            "true",
            "false",
            "nil",
            "empty",
            "optional",
            "required",
            "string",
            "unset",
            "disabled",
            "enabled",
            "default");
    /** What a random token holds only by chance. */
    private static final List<String> TYPED = List.of(
            "aaaaaa",
            "000000",
            "111111",
            "abcdefgh",
            "abc123",
            "12345678",
            "qwerty",
            "deadbeef",
            "test",
            "password",
            "passwd",
            "secret",
            "default");

    private static final double LEAST_BITS = 2.8;
    private static final double MOST_ASCENDING = 0.35;

    private Randomness() {}

    static boolean looksRandom(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        boolean example =
                lower.contains("example") || lower.contains("xxxx") || lower.contains("****") || lower.contains("....");
        return !example && bitsPerCharacter(value) >= LEAST_BITS && ascends(value) < MOST_ASCENDING;
    }

    /** Measured against what random text of the same characters and length would have. */
    static boolean looksRandomFor(String value) {
        double bits = bitsPerCharacter(value);
        double most = Math.log(Math.min(value.length(), alphabet(value))) / Math.log(2);
        String lower = value.toLowerCase(Locale.ROOT);
        return bits >= LEAST_BITS && bits >= 0.75 * most && TYPED.stream().noneMatch(lower::contains);
    }

    private static int alphabet(String value) {
        boolean hexadecimal = value.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        boolean oneCase = value.equals(value.toLowerCase(Locale.ROOT)) || value.equals(value.toUpperCase(Locale.ROOT));
        return hexadecimal ? 16 : oneCase ? 36 : 64;
    }

    static boolean isPlaceholder(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return isInvented(value) || TYPED.stream().anyMatch(lower::contains);
    }

    /** An example, a template, or a word that says that there is no value. */
    static boolean isInvented(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.startsWith("$")
                || lower.equals("test")
                || WHOLE.contains(lower)
                || (lower.startsWith("<") && lower.endsWith(">"))
                || (lower.startsWith("your") && lower.length() < 24)
                || INVENTED.stream().anyMatch(lower::contains)
                || (value.length() > 12 && ascends(value) > 0.6)
                || bitsPerCharacter(value) < 1;
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
    static double ascends(String value) {
        int pairs = 0;
        for (int i = 1; i < value.length(); i++) {
            int step = value.charAt(i) - value.charAt(i - 1);
            pairs += step == 0 || step == 1 ? 1 : 0;
        }
        return value.length() < 2 ? 1 : (double) pairs / (value.length() - 1);
    }
}
