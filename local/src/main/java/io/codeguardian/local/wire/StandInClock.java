package io.codeguardian.local.wire;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time, which a test may push forward: tokens expire and limits reset without waiting. */
public final class StandInClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead.get());
    }

    public void advance(Duration by) {
        ahead.updateAndGet(by::plus);
    }
}
