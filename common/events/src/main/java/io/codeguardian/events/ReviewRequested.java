package io.codeguardian.events;

import java.time.Instant;

/**
 * Someone asked for a review through the API.
 *
 * @param requestId made by the gateway; also the answer's id until the review is planned
 * @param fresh a new generation even when this (head, base) was reviewed before
 * @param requestedBy name of the API key or the user
 */
public record ReviewRequested(
        String requestId,
        String tenant,
        String repository,
        int pullRequest,
        ReviewScope scope,
        boolean fresh,
        String requestedBy,
        Instant requestedAt)
        implements Event {
    @Override
    public String eventId() {
        return requestId;
    }

    @Override
    public String key() {
        return repository;
    }
}
