package io.codeguardian.gateway.webhook;

import io.codeguardian.events.WebhookReceived;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.apache.kafka.common.serialization.Serializer;

/** Writes the same JSON as every other event has, faster, because deliveries are many and large. */
@RegisterForReflection
public final class DeliverySerializer implements Serializer<WebhookReceived> {
    private static final int MEMBERS = 512;

    @Override
    public byte[] serialize(String topic, WebhookReceived delivery) {
        return new JsonWriter(delivery.body().length() / 8 * 10 + MEMBERS)
                .text("deliveryId", delivery.deliveryId())
                .text("event", delivery.event())
                .text("action", delivery.action())
                .number("repositoryId", delivery.repositoryId())
                .number("installationId", delivery.installationId())
                .text("body", delivery.body())
                .text("receivedAt", delivery.receivedAt().toString())
                .end();
    }
}
