package io.codeguardian.local.github.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    @Test
    void a_hundred_requests_under_way_are_enough() {
        RateLimits limits = new RateLimits(Limits.documented());
        Instant now = Instant.now();
        RateLimits.Running first = limits.begin("one", false, now);
        for (int i = 1; i < 100; i++) {
            limits.begin("one", false, now);
        }
        assertThatThrownBy(() -> limits.begin("one", false, now)).hasMessageContaining("secondary rate limit");
        limits.begin("another", false, now);
        first.close();
        assertThat(limits.begin("one", false, now)).isNotNull();
    }
}
