package io.codeguardian.language;

import java.util.Locale;

/** What an analysis agent looks for; each category is read by its own consumer group and scales alone. */
public enum Category {
    STATIC_ANALYSIS(1.0),
    PATTERN(0.8),
    SECURITY(2.0),
    PERFORMANCE(1.2),
    TESTING(1.0),
    LOGIC(1.8);

    private final double scoreMultiplier;

    Category(double scoreMultiplier) {
        this.scoreMultiplier = scoreMultiplier;
    }

    /** Factor of this category in the quality score. */
    public double scoreMultiplier() {
        return scoreMultiplier;
    }

    /** The name in configuration, topics' groups, URLs and text: {@code static-analysis}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException naming the known categories */
    public static Category ofWireName(String name) {
        for (Category category : values()) {
            if (category.wireName().equals(name)) {
                return category;
            }
        }
        throw new IllegalArgumentException("unknown category '" + name
                + "'; known are static-analysis, pattern, security, performance, testing, logic");
    }
}
