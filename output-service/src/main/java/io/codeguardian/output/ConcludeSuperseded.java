package io.codeguardian.output;

import io.codeguardian.events.ReviewSuperseded;
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

/** A newer head came before this review was said: its check run is cancelled, its late result never posted. */
@ApplicationScoped
public class ConcludeSuperseded {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final Lease lease;
    private final Reviews reviews;
    private final Withdrawal withdrawal;

    @Inject
    ConcludeSuperseded(
            SideBySide sideBySide, Reactions reactions, Lease lease, Reviews reviews, Withdrawal withdrawal) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.lease = lease;
        this.reviews = reviews;
        this.withdrawal = withdrawal;
    }

    @Incoming("review-superseded")
    Uni<Void> handle(Message<ReviewSuperseded> message) {
        return sideBySide.take(message, this::react);
    }

    private Uni<Void> react(ReviewSuperseded superseded) {
        return reactions.react(
                superseded,
                () -> lease.holding(
                        superseded.review(),
                        () -> reviews.accept(superseded.review())
                                .chain(standing -> standing.open()
                                        ? conclude(superseded)
                                        : Uni.createFrom().voidItem())));
    }

    private Uni<Void> conclude(ReviewSuperseded superseded) {
        return withdrawal
                .superseded(superseded)
                .chain(() -> reviews.conclude(superseded.review(), State.SUPERSEDED, null));
    }
}
