package io.codeguardian.synthesis;

import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.synthesis.join.Join;
import io.codeguardian.synthesis.join.Standing;
import io.codeguardian.synthesis.trace.TraceParent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes what a review waits for; with an empty plan, or when every result came first, it is composed at once. */
@ApplicationScoped
public class RecordPlan {
    private final Reactions reactions;
    private final Join join;
    private final ComposeReview compose;

    @Inject
    RecordPlan(Reactions reactions, Join join, ComposeReview compose) {
        this.reactions = reactions;
        this.join = join;
        this.compose = compose;
    }

    @Incoming("review-planned")
    Uni<Void> handle(ReviewPlanned planned) {
        String reviewId = planned.review().reviewId();
        return reactions.react(
                planned,
                () -> join.plan(planned, TraceParent.current())
                        .chain(standing -> standing == Standing.ANNOUNCED
                                ? compose.announce(
                                        reviewId) // the plan came again, so somebody may have lost the review
                                : compose.proceed(reviewId, standing)));
    }
}
