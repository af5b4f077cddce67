package io.codeguardian.ingestion.review;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request led to; the same for the same request, whenever it is asked.
 *
 * @param review null when it never became one
 * @param state of the review
 * @param skipped why nothing new is made of this request
 * @param superseded what this review put an end to
 */
public record Outcome(
        @Nullable ReviewRef review,
        @Nullable ReviewState state,
        @Nullable ReviewSkipped skipped,
        List<ReviewSuperseded> superseded) {
    public Outcome {
        superseded = List.copyOf(superseded);
    }

    /** Whether there is something to plan or to announce. */
    public boolean unfinished() {
        return state == ReviewState.DECIDED || state == ReviewState.READY;
    }
}
