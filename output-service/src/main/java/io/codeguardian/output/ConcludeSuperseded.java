package io.codeguardian.output;

import io.codeguardian.events.ReviewSuperseded;
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

/** A newer head came before this review was said: its check run is cancelled, its late result never posted. */
@ApplicationScoped
public class ConcludeSuperseded {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final Ending ending;
    private final Withdrawal withdrawal;

    @Inject
    ConcludeSuperseded(SideBySide sideBySide, Reactions reactions, Ending ending, Withdrawal withdrawal) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.ending = ending;
        this.withdrawal = withdrawal;
    }

    @Incoming("review-superseded")
    Uni<Void> handle(Message<ReviewSuperseded> message) {
        return sideBySide.take(message, superseded -> reactions.react(superseded, () -> conclude(superseded)));
    }

    private Uni<Void> conclude(ReviewSuperseded superseded) {
        return ending.of(superseded.review(), State.SUPERSEDED, () -> withdrawal.superseded(superseded));
    }
}
