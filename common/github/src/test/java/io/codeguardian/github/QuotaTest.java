package io.codeguardian.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class QuotaTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant RESET = NOW.plusSeconds(600);

    private final Quota quota = new Quota(3);

    @Test
    void knowsNoLimitBeforeGitHubToldOne() {
        assertThat(quota.admit(CallKind.PATIENT_READ, NOW)).isZero();
    }

    @Test
    void patientReadsWaitInTheLastTenth() {
        quota.observe(5000, 499, RESET);

        assertThat(quota.admit(CallKind.READ, NOW)).isZero();
        assertThat(quota.admit(CallKind.PATIENT_READ, NOW)).isEqualTo(Duration.ofMinutes(10));
        assertThat(quota.admit(CallKind.PATIENT_READ, RESET)).isZero();
    }

    @Test
    void everythingWaitsWhenNothingIsLeft() {
        quota.observe(5000, 0, RESET);

        assertThat(quota.admit(CallKind.READ, NOW)).isEqualTo(Duration.ofMinutes(10));
        assertThat(quota.admit(CallKind.WRITE, RESET.plusSeconds(1))).isZero();
    }

    @Test
    void writesArePaced() {
        for (int i = 0; i < 3; i++) {
            assertThat(quota.admit(CallKind.WRITE, NOW.plusSeconds(i))).isZero();
        }

        assertThat(quota.admit(CallKind.WRITE, NOW.plusSeconds(3))).isEqualTo(Duration.ofSeconds(57));
        assertThat(quota.admit(CallKind.READ, NOW.plusSeconds(3))).isZero();
        assertThat(quota.admit(CallKind.WRITE, NOW.plusSeconds(60))).isZero();
    }

    @Test
    void aRefusalWithATimeIsObeyedAndOneWithoutDoubles() {
        RateLimited told = new RateLimited("403", NOW.plusSeconds(42), true);
        RateLimited untold = new RateLimited("403", NOW.plusSeconds(60), false);

        assertThat(quota.block(told, NOW)).isEqualTo(NOW.plusSeconds(42));
        assertThat(quota.admit(CallKind.READ, NOW)).isEqualTo(Duration.ofSeconds(42));
        assertThat(quota.block(untold, NOW)).isEqualTo(NOW.plusSeconds(60));
        assertThat(quota.block(untold, NOW)).isEqualTo(NOW.plusSeconds(120));
        quota.observe(5000, 4000, RESET);
        assertThat(quota.block(untold, NOW.plusSeconds(300))).isEqualTo(NOW.plusSeconds(360));
    }
}
