package io.codeguardian.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review stands on GitHub.
 *
 * @param reviewUrl for people; null when there was nothing to comment on line or with the dry run
 * @param checkConclusion {@code success} or {@code failure}
 * @param inlineComments how many this review posted
 * @param resolvedThreads how many of earlier reviews it resolved
 * @param dryRun whether the write gate was closed, so that nothing was sent
 * @param degraded what could not be done, each with its reason
 * @param complete whether every required pass finished, so that the next review may build on this one; null when not
 *     told
 */
public record ReviewPublished(
        ReviewRef review,
        @Nullable String reviewUrl,
        @Nullable String checkConclusion,
        int inlineComments,
        int resolvedThreads,
        boolean dryRun,
        List<String> degraded,
        Instant requestedAt,
        Instant publishedAt,
        @Nullable Boolean complete)
        implements Event {
    public ReviewPublished {
        degraded = List.copyOf(degraded);
    }

    /** As it was before completeness was told. */
    public ReviewPublished(
            ReviewRef review,
            @Nullable String reviewUrl,
            @Nullable String checkConclusion,
            int inlineComments,
            int resolvedThreads,
            boolean dryRun,
            List<String> degraded,
            Instant requestedAt,
            Instant publishedAt) {
        this(
                review,
                reviewUrl,
                checkConclusion,
                inlineComments,
                resolvedThreads,
                dryRun,
                degraded,
                requestedAt,
                publishedAt,
                null);
    }

    @Override
    public String eventId() {
        return "published/" + review.reviewId();
    }

    @Override
    public String key() {
        return String.valueOf(review.repositoryId());
    }
}
