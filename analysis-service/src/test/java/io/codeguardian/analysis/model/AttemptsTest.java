package io.codeguardian.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Duration PLENTY = Duration.ofMinutes(2);
    private final Attempts attempts = new Attempts(3, Duration.ofSeconds(1), RandomGenerator.of("L64X128MixRandom"));

    @Test
    void pausesDoubleAndVary() {
        assertThat(attempts.pauseAfter(1, CallFailure.again("busy"), PLENTY).orElseThrow())
                .isBetween(Duration.ofMillis(500), Duration.ofMillis(1_000));
        assertThat(attempts.pauseAfter(2, CallFailure.again("busy"), PLENTY).orElseThrow())
                .isBetween(Duration.ofMillis(1_000), Duration.ofMillis(2_000));
    }

    @Test
    void theLastAttemptIsFollowedByNone() {
        assertThat(attempts.pauseAfter(3, CallFailure.again("busy"), PLENTY)).isEmpty();
    }

    @Test
    void aBadRequestIsNotRepeated() {
        assertThat(attempts.pauseAfter(1, CallFailure.last("refused"), PLENTY)).isEmpty();
    }

    @Test
    void theEndpointIsNotAskedBeforeItWantsToBe() {
        CallFailure busy = new CallFailure("busy", true, Duration.ofSeconds(7));

        assertThat(attempts.pauseAfter(1, busy, PLENTY)).contains(Duration.ofSeconds(7));
    }

    @Test
    void aPauseBeyondTheTimeLimitEndsTheAttempts() {
        CallFailure busy = new CallFailure("busy", true, Duration.ofMinutes(5));

        assertThat(attempts.pauseAfter(1, busy, PLENTY)).isEmpty();
    }
}
