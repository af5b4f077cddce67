package io.codeguardian.output.review;

import io.codeguardian.language.Category;
import io.codeguardian.language.Severity;

/** How severities and categories are called in front of people. */
public final class Words {
    private Words() {}

    /** A sign and a word; the word alone says it too. */
    public static String signed(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "🔴 Critical";
            case HIGH -> "🟠 High";
            case MEDIUM -> "🟡 Medium";
            case LOW -> "🔵 Low";
            case INFO -> "⚪ Info";
        };
    }

    public static String of(Category category) {
        return switch (category) {
            case STATIC_ANALYSIS -> "correctness";
            case PATTERN -> "design";
            case SECURITY -> "security";
            case PERFORMANCE -> "performance";
            case TESTING -> "testing";
            case LOGIC -> "logic";
        };
    }

    /** {@code 1 finding}, {@code 2 findings}. */
    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
