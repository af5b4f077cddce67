package io.codeguardian.language;

import java.util.Locale;

/** How bad a finding is, worst first; the time to fix is part of the meaning. */
public enum Severity {
    /** Data loss, breach, wrong behaviour in production; fix within 24 hours. */
    CRITICAL(15),
    /** A bug in edge cases or a possible vulnerability; fix within 72 hours. */
    HIGH(8),
    /** A smell or minor performance; fix within two weeks. */
    MEDIUM(3),
    /** Style, minor. */
    LOW(1),
    /** Worth knowing, costs nothing in the score. */
    INFO(0);

    private final int scoreWeight;

    Severity(int scoreWeight) {
        this.scoreWeight = scoreWeight;
    }

    /** Points that one finding of this severity takes from the quality score, before the category's factor. */
    public int scoreWeight() {
        return scoreWeight;
    }

    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException naming the known severities */
    public static Severity ofWireName(String name) {
        for (Severity severity : values()) {
            if (severity.wireName().equals(name)) {
                return severity;
            }
        }
        throw new IllegalArgumentException(
                "unknown severity '" + name + "'; known are critical, high, medium, low, info");
    }
}
