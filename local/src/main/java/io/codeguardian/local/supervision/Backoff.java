package io.codeguardian.local.supervision;

import java.time.Duration;

/** How long to wait before a dead program is started again: doubles while it keeps dying young. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HEALTHY = Duration.ofSeconds(30);

    private Duration next = FIRST;

    /** @param lived how long it ran this time */
    Duration after(Duration lived) {
        if (lived.compareTo(HEALTHY) > 0) {
            next = FIRST;
        }
        Duration now = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return now;
    }
}
