package io.codeguardian.events;

/** What every contract can say of itself. */
public interface Event {
    /** CloudEvents id: deterministic, so that a repeat is recognisable. Not a record component. */
    String eventId();

    /** Kafka key. */
    String key();
}
