package io.codeguardian.events;

import java.time.Instant;

/** A review that cannot be made; the check run says so and why. */
public record ReviewFailed(ReviewRef review, String requestId, String stage, String reason, Instant failedAt)
        implements Event {
    @Override
    public String eventId() {
        return "failed/" + review.reviewId();
    }

    @Override
    public String key() {
        return String.valueOf(review.repositoryId());
    }
}
