package io.codeguardian.analysis.model;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a failed question is asked again: exponential pauses with jitter, never before {@code Retry-After}, never past
 * the time limit.
 *
 * @param most attempts, the first included
 */
record Attempts(int most, Duration firstPause, RandomGenerator random) {
    private static final int MOST_DOUBLINGS = 16;

    /**
     * @param attempt the number of the one that failed, from 1
     * @param remaining until the time limit
     * @return the pause before the next attempt; empty when there is to be none
     */
    Optional<Duration> pauseAfter(int attempt, CallFailure failure, Duration remaining) {
        if (!failure.again() || attempt >= most) {
            return Optional.empty();
        }
        long full = firstPause.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
        Duration pause = Duration.ofMillis(full / 2 + random.nextLong(full / 2 + 1));
        Duration asked = failure.retryAfter();
        if (asked != null && asked.compareTo(pause) > 0) {
            pause = asked;
        }
        return pause.compareTo(remaining) < 0 ? Optional.of(pause) : Optional.empty();
    }
}
