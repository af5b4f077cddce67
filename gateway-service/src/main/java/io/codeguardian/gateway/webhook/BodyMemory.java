package io.codeguardian.gateway.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/** What the bodies of all deliveries in flight may take together, so that no sender can exhaust the heap. */
@Singleton
public class BodyMemory {
    private final AtomicLong free;

    @Inject
    public BodyMemory(WebhookSettings settings) {
        this.free = new AtomicLong(settings.memory().asLongValue());
    }

    boolean take(long bytes) {
        if (free.addAndGet(-bytes) >= 0) {
            return true;
        }
        free.addAndGet(bytes);
        return false;
    }

    void give(long bytes) {
        free.addAndGet(bytes);
    }
}
