package io.codeguardian.output;

import io.codeguardian.events.ReviewFailed;
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

/** A review that cannot be made says so, and why, on its check run. */
@ApplicationScoped
public class ConcludeFailed {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final Lease lease;
    private final Reviews reviews;
    private final Withdrawal withdrawal;

    @Inject
    ConcludeFailed(SideBySide sideBySide, Reactions reactions, Lease lease, Reviews reviews, Withdrawal withdrawal) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.lease = lease;
        this.reviews = reviews;
        this.withdrawal = withdrawal;
    }

    @Incoming("review-failed")
    Uni<Void> handle(Message<ReviewFailed> message) {
        return sideBySide.take(message, this::react);
    }

    private Uni<Void> react(ReviewFailed failed) {
        return reactions.react(
                failed,
                () -> lease.holding(
                        failed.review(),
                        () -> reviews.accept(failed.review())
                                .chain(standing -> standing.open()
                                        ? conclude(failed)
                                        : Uni.createFrom().voidItem())));
    }

    private Uni<Void> conclude(ReviewFailed failed) {
        return withdrawal.failed(failed).chain(() -> reviews.conclude(failed.review(), State.FAILED, null));
    }
}
