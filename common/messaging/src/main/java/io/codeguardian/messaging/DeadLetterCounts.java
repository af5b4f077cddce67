package io.codeguardian.messaging;

import io.codeguardian.events.Event;
import io.codeguardian.events.Topic;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what goes to the dead letters, by event; there from the start, so that the first one is seen as a rise. */
@Startup
@ApplicationScoped
public class DeadLetterCounts {
    private final MeterRegistry meters;

    @Inject
    public DeadLetterCounts(MeterRegistry meters, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.meters = meters;
        for (Topic topic : Topic.values()) {
            if (topic.consumers().contains(service)) {
                counter(topic.event());
            }
        }
    }

    void count(Event event) {
        counter(event.getClass()).increment();
    }

    private Counter counter(Class<? extends Event> event) {
        return Counter.builder("codeguardian.dead.letters")
                .description("Records that no repetition could make work")
                .tag("event", event.getSimpleName())
                .register(meters);
    }
}
