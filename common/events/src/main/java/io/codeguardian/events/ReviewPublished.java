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
        Instant publishedAt)
        implements Event {
    public ReviewPublished {
        degraded = List.copyOf(degraded);
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
