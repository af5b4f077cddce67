package io.codeguardian.analysis.model;

import io.codeguardian.language.ModelUsage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalDouble;

/** Counts tokens, and what they cost where a price is configured. */
@ApplicationScoped
class Consumption {
    private static final double MILLION = 1_000_000;

    private final ModelSettings settings;
    private final MeterRegistry meters;

    @Inject
    Consumption(ModelSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    /** @param model the configured name: a reported one is not bounded in number */
    void count(String model, ModelUsage usage) {
        tokens(model, "input").increment(usage.inputTokens());
        tokens(model, "output").increment(usage.outputTokens());
        OptionalDouble input = settings.inputCentsPerMillion();
        OptionalDouble output = settings.outputCentsPerMillion();
        if (input.isPresent() || output.isPresent()) {
            double cents = (usage.inputTokens() * input.orElse(0) + usage.outputTokens() * output.orElse(0)) / MILLION;
            meters.counter("codeguardian.llm.cost.cents", "model", model).increment(cents);
        }
    }

    private Counter tokens(String model, String direction) {
        return meters.counter("codeguardian.llm.tokens", "model", model, "direction", direction);
    }
}
