package io.codeguardian.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void secondsAndDatesAreRead() {
        assertThat(RetryAfter.parse("20", NOW)).isEqualTo(Duration.ofSeconds(20));
        assertThat(RetryAfter.parse(" 0.25 ", NOW)).isEqualTo(Duration.ofMillis(250));
        assertThat(RetryAfter.parse("Thu, 1 Jan 2026 00:01:00 GMT", NOW)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void nonsenseIsIgnoredAndExtremesAreBounded() {
        assertThat(RetryAfter.parse("soon", NOW)).isNull();
        assertThat(RetryAfter.parse("NaN", NOW)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse("-5", NOW)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse("1e300", NOW)).isEqualTo(Duration.ofDays(1));
        assertThat(RetryAfter.parse("Wed, 31 Dec 2025 00:00:00 GMT", NOW)).isEqualTo(Duration.ZERO);
    }
}
