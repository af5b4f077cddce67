package io.codeguardian.gateway.live;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** How many streams this replica holds open. */
@Singleton
class OpenStreams {
    private static final int MOST = 1000;

    private final AtomicInteger open = new AtomicInteger();

    boolean areTooMany() {
        return open.get() >= MOST;
    }

    void opened() {
        open.incrementAndGet();
    }

    void closed() {
        open.decrementAndGet();
    }
}
