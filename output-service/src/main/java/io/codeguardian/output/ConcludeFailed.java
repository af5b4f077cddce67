package io.codeguardian.output;

import io.codeguardian.events.ReviewFailed;
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

/** A review that cannot be made says so, and why, on its check run. */
@ApplicationScoped
public class ConcludeFailed {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final Ending ending;
    private final Withdrawal withdrawal;

    @Inject
    ConcludeFailed(SideBySide sideBySide, Reactions reactions, Ending ending, Withdrawal withdrawal) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.ending = ending;
        this.withdrawal = withdrawal;
    }

    @Incoming("review-failed")
    Uni<Void> handle(Message<ReviewFailed> message) {
        return sideBySide.take(message, failed -> reactions.react(failed, () -> conclude(failed)));
    }

    private Uni<Void> conclude(ReviewFailed failed) {
        return ending.of(failed.review(), State.FAILED, () -> withdrawal.failed(failed));
    }
}
