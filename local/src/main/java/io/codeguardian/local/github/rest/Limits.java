package io.codeguardian.local.github.rest;

/**
 * How much an installation may ask: docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api.
 *
 * @param perHour requests
 * @param concurrent requests under way at once
 * @param pointsPerMinute a GET costs 1, a write 5
 * @param contentPerMinute reviews, comments and the like created
 * @param contentPerHour likewise
 */
public record Limits(int perHour, int concurrent, int pointsPerMinute, int contentPerMinute, int contentPerHour) {

    /** What GitHub documents. */
    public static Limits documented() {
        return new Limits(5_000, 100, 900, 80, 500);
    }

    /** So wide that a load run measures the product and not its limits. */
    public static Limits wide() {
        return new Limits(10_000_000, 10_000, 10_000_000, 10_000_000, 10_000_000);
    }
}
