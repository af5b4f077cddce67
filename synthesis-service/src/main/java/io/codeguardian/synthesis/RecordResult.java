package io.codeguardian.synthesis;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.synthesis.join.Join;
import io.codeguardian.synthesis.trace.TraceParent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what a category says about a unit; the last part of a review has it composed. */
@ApplicationScoped
public class RecordResult {
    private final Reactions reactions;
    private final Join join;
    private final ComposeReview compose;

    @Inject
    RecordResult(Reactions reactions, Join join, ComposeReview compose) {
        this.reactions = reactions;
        this.join = join;
        this.compose = compose;
    }

    @Incoming("analysis-completed")
    Uni<Void> handle(AnalysisCompleted result) {
        return reactions.react(
                result,
                () -> join.answer(result, TraceParent.current())
                        .chain(standing -> compose.proceed(result.review().reviewId(), standing)));
    }
}
