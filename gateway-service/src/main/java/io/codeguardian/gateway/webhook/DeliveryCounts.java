package io.codeguardian.gateway.webhook;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** {@code codeguardian_webhooks_total} by event and outcome. */
@Singleton
public class DeliveryCounts {
    private final MeterRegistry meters;
    private final Map<Key, Counter> counters = new ConcurrentHashMap<>();

    private record Key(String event, WebhookAnswer answer) {}

    @Inject
    public DeliveryCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @param event as the sender names it; null when it does not */
    public void count(@Nullable String event, WebhookAnswer answer) {
        Key key = new Key(event == null ? "none" : ActedOn.metricName(event), answer);
        counters.computeIfAbsent(key, this::counter).increment();
    }

    private Counter counter(Key key) {
        return Counter.builder("codeguardian.webhooks")
                .description("Deliveries of GitHub by what became of them")
                .tag("event", key.event())
                .tag("outcome", key.answer().metricName())
                .register(meters);
    }
}
