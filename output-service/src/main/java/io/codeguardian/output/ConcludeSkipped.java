package io.codeguardian.output;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.messaging.SideBySide;
import io.codeguardian.output.ledger.ReviewRow.State;
import io.codeguardian.output.publication.Ending;
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
    private final Ending ending;
    private final Withdrawal withdrawal;

    @Inject
    ConcludeSkipped(SideBySide sideBySide, Reactions reactions, Ending ending, Withdrawal withdrawal) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.ending = ending;
        this.withdrawal = withdrawal;
    }

    @Incoming("review-skipped")
    Uni<Void> handle(Message<ReviewSkipped> message) {
        return sideBySide.take(message, skipped -> reactions.react(skipped, () -> conclude(skipped)));
    }

    private Uni<Void> conclude(ReviewSkipped skipped) {
        ReviewRef review = skipped.review();
        return review == null
                ? Uni.createFrom().voidItem()
                : ending.of(review, State.SKIPPED, () -> withdrawal.skipped(review, skipped));
    }
}
