package io.codeguardian.output;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.messaging.SideBySide;
import io.codeguardian.output.ledger.Lease;
import io.codeguardian.output.ledger.ReviewRow.State;
import io.codeguardian.output.ledger.Reviews;
import io.codeguardian.output.publication.Withdrawal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** A review that is not needed; without a check run it shows nothing, so that it never looks green. */
@ApplicationScoped
public class ConcludeSkipped {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final Lease lease;
    private final Reviews reviews;
    private final Withdrawal withdrawal;

    @Inject
    ConcludeSkipped(SideBySide sideBySide, Reactions reactions, Lease lease, Reviews reviews, Withdrawal withdrawal) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.lease = lease;
        this.reviews = reviews;
        this.withdrawal = withdrawal;
    }

    @Incoming("review-skipped")
    Uni<Void> handle(Message<ReviewSkipped> message) {
        return sideBySide.take(message, this::react);
    }

    private Uni<Void> react(ReviewSkipped skipped) {
        ReviewRef review = skipped.review();
        return reactions.react(
                skipped,
                () -> review == null
                        ? Uni.createFrom().voidItem()
                        : lease.holding(
                                review,
                                () -> reviews.accept(review)
                                        .chain(standing -> standing.open()
                                                ? conclude(review, skipped)
                                                : Uni.createFrom().voidItem())));
    }

    private Uni<Void> conclude(ReviewRef review, ReviewSkipped skipped) {
        return withdrawal.skipped(review, skipped).chain(() -> reviews.conclude(review, State.SKIPPED, null));
    }
}
