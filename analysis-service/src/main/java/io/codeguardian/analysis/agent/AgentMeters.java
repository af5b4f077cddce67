package io.codeguardian.analysis.agent;

import io.codeguardian.analysis.channel.PickedCategories;
import io.codeguardian.language.Category;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;

/** How long agents take and how often one could not do its part; there from the start for each picked category. */
@Startup
@ApplicationScoped
class AgentMeters {
    private static final Duration[] BUCKETS = Stream.of(
                    50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 120_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;

    @Inject
    AgentMeters(MeterRegistry meters, PickedCategories picked) {
        this.meters = meters;
        for (Category category : picked.categories()) {
            duration(category);
            engineErrors(category);
            modelErrors(category);
        }
    }

    Timer duration(Category category) {
        return Timer.builder("codeguardian.agent.duration")
                .description("From taking a unit to its result")
                .tag("category", category.wireName())
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
    }

    Counter engineErrors(Category category) {
        return errors(category, "engine");
    }

    Counter modelErrors(Category category) {
        return errors(category, "model");
    }

    private Counter errors(Category category, String part) {
        return Counter.builder("codeguardian.agent.errors")
                .description("Units on which a part of the agent failed")
                .tag("category", category.wireName())
                .tag("part", part)
                .register(meters);
    }
}
