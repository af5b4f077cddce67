package io.codeguardian.analysis.model;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header of RFC 9110, section 10.2.3. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** @return 0 to 24 hours; null when the value is neither seconds nor a date */
    static @Nullable Duration parse(String value, Clock clock) {
        Duration wait = seconds(value.strip());
        if (wait == null) {
            wait = date(value.strip(), clock.instant());
        }
        if (wait == null) {
            return null;
        }
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static @Nullable Duration seconds(String value) {
        try {
            return Duration.ofMillis((long) Math.ceil(Math.min(Double.parseDouble(value), 1e6) * 1000));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Duration date(String value, Instant now) {
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
