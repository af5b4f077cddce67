package io.codeguardian.engine.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to damage a text, as careless editors, broken tools and enemies do; the same seed damages alike. */
final class Damage {
    private static final List<String> PARTS = List.of(
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "\"",
            "'",
            "`",
            "\"\"\"",
            "/*",
            "*/",
            "//",
            "#",
            "<<EOF",
            "${",
            "#{",
            "%w",
            "\\",
            "\0",
            "\r",
            "\t",
            "\u2028",
            "\uFEFF",
            "\uD800",
            "\u202E",
            "\uD83D\uDE00",
            "é",
            "\n",
            "\n\n\n",
            "->",
            "=>",
            "::",
            "...",
            "@",
            "$",
            "&&",
            "||",
            "??",
            "?.",
            "else",
            "if",
            "for",
            "while",
            "catch",
            "finally",
            "return",
            "class",
            "function",
            "def",
            "func",
            "fn",
            "async",
            "await",
            "yield",
            "lambda",
            "0x7fffffff",
            "-9223372036854775808",
            "1e999",
            "NaN",
            "null");
    private static final int LARGEST = 400_000;

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** One to six kinds of damage, one after the other. */
    String done(String text, String other) {
        String damaged = text;
        for (int i = random.nextInt(6); i >= 0; i--) {
            damaged = once(damaged, other);
        }
        return damaged.length() > LARGEST ? damaged.substring(0, LARGEST) : damaged;
    }

    private String once(String text, String other) {
        int a = random.nextInt(text.length() + 1);
        int b = Math.min(text.length(), a + random.nextInt(200));
        String part = PARTS.get(random.nextInt(PARTS.size()));
        return switch (random.nextInt(11)) {
            case 0 -> text.substring(0, a);
            case 1 -> text.substring(0, a) + text.substring(b);
            case 2 -> text.substring(0, b) + text.substring(a, b).repeat(1 + random.nextInt(40)) + text.substring(b);
            case 3 -> text.substring(0, a) + part + text.substring(a);
            case 4 -> text.substring(0, a) + part.repeat(random.nextInt(600)) + text.substring(a);
            case 5 -> text.substring(0, a) + other + text.substring(b);
            case 6 -> shuffled(text);
            case 7 -> nested(text, a, b);
            case 8 -> text.replace(word(text, a), word(text, b));
            case 9 -> text.repeat(Math.max(1, Math.min(60, 60_000 / Math.max(1, text.length()))));
            default -> text.substring(0, a) + (char) random.nextInt(0x10000) + text.substring(a);
        };
    }

    private String shuffled(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < 5; i++) {
            int a = random.nextInt(lines.length);
            int b = random.nextInt(lines.length);
            String kept = lines[a];
            lines[a] = lines[b];
            lines[b] = kept;
        }
        return String.join("\n", lines);
    }

    private String nested(String text, int a, int b) {
        int deep = random.nextInt(300);
        String[] pair = List.of("( )", "[ ]", "{ }", "f( )", "!( )", "if(x){ }", "<b> </b>", "a? :b")
                .get(random.nextInt(8))
                .split(" ");
        return text.substring(0, a)
                + pair[0].repeat(deep)
                + text.substring(a, b)
                + pair[1].repeat(deep)
                + text.substring(b);
    }

    private static String word(String text, int at) {
        String[] words = text.substring(at).split("\\W+", 3);
        return Arrays.stream(words).filter(w -> !w.isEmpty()).findFirst().orElse("x");
    }
}
