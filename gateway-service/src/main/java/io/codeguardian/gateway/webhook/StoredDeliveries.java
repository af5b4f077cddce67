package io.codeguardian.gateway.webhook;

import io.codeguardian.events.WebhookReceived;
import io.codeguardian.messaging.EventMessages;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** The topic of deliveries. A bean of its own, because routes are set up before channels are. */
@ApplicationScoped
public class StoredDeliveries {
    private final EventMessages messages;
    private final MutinyEmitter<WebhookReceived> topic;

    @Inject
    public StoredDeliveries(
            EventMessages messages,
            @Channel("webhook-received") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 4096)
                    MutinyEmitter<WebhookReceived> topic) {
        this.messages = messages;
        this.topic = topic;
    }

    /** Completes when all in-sync replicas have it. */
    public Uni<Void> store(WebhookReceived delivery) {
        return topic.sendMessage(messages.message(delivery));
    }
}
