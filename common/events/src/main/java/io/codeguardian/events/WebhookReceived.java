package io.codeguardian.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of GitHub whose signature was right. A hint: the current state is asked for when planning.
 *
 * @param deliveryId {@code X-GitHub-Delivery}
 * @param event {@code X-GitHub-Event}
 * @param action the body's {@code action}
 * @param body the JSON as received, reduced to the fields we use
 */
public record WebhookReceived(
        String deliveryId,
        String event,
        @Nullable String action,
        @Nullable Long repositoryId,
        @Nullable Long installationId,
        String body,
        Instant receivedAt)
        implements Event {
    @Override
    public String eventId() {
        return deliveryId;
    }

    @Override
    public String key() {
        return String.valueOf(repositoryId == null ? 0 : repositoryId);
    }
}
