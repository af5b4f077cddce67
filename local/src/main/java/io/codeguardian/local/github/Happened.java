package io.codeguardian.local.github;

import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.webhook.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, with the event that told of it.
 *
 * @param delivery null when there is no webhook
 */
public record Happened(PullRequest pull, @Nullable Delivery delivery) {

    /**
     * The event.
     *
     * @throws IllegalStateException when none was sent
     */
    public Delivery told() {
        if (delivery == null) {
            throw new IllegalStateException("nobody was told of pull request " + pull.number());
        }
        return delivery;
    }
}
