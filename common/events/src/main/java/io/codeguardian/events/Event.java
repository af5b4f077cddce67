package io.codeguardian.events;

import org.jspecify.annotations.Nullable;

/** What every contract can say of itself. */
public interface Event {
    /** CloudEvents id: deterministic, so that a repeat is recognisable. */
    String eventId();

    /** Kafka key. */
    String key();

    /** The review that it belongs to; null when there is none yet. */
    default @Nullable ReviewRef review() {
        return null;
    }
}
