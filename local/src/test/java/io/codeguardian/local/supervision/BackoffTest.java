package io.codeguardian.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff();

    @Test
    void doublesWhileItKeepsDyingYoungUpToHalfAMinute() {
        assertThat(backoff.after(Duration.ofSeconds(1))).isEqualTo(Duration.ofMillis(250));
        assertThat(backoff.after(Duration.ofSeconds(1))).isEqualTo(Duration.ofMillis(500));
        for (int i = 0; i < 10; i++) {
            backoff.after(Duration.ofSeconds(1));
        }
        assertThat(backoff.after(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void beginsAnewAfterALongLife() {
        backoff.after(Duration.ofSeconds(1));

        assertThat(backoff.after(Duration.ofMinutes(5))).isEqualTo(Duration.ofMillis(250));
    }
}
