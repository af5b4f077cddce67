package io.codeguardian.ingestion.review;

import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generation that someone has claimed, to plan it or to announce what was planned.
 *
 * @param attempts including this one
 * @param result the event to announce; null when it is still to be planned
 * @param traceparent W3C trace context of the request
 */
public record Job(
        ReviewRef review,
        String baseRef,
        String cloneUrl,
        PullRequestFacts facts,
        List<String> labels,
        boolean authorIsBot,
        ReviewScope scope,
        String requestId,
        Instant requestedAt,
        @Nullable String traceparent,
        int attempts,
        @Nullable StoredResult result) {
    public Job {
        labels = List.copyOf(labels);
    }
}
