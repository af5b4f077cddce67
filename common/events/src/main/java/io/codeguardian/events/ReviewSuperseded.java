package io.codeguardian.events;

import java.time.Instant;

/** A newer head came before this review was published; its late results are recorded and never posted. */
public record ReviewSuperseded(ReviewRef review, String byHeadSha, Instant supersededAt) implements Event {
    @Override
    public String eventId() {
        return "superseded/" + review.reviewId();
    }

    @Override
    public String key() {
        return String.valueOf(review.repositoryId());
    }
}
