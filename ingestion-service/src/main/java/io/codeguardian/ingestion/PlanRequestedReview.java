package io.codeguardian.ingestion;

import io.codeguardian.events.ReviewRequested;
import io.codeguardian.ingestion.review.Ask;
import io.codeguardian.ingestion.trigger.Admission;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.messaging.SideBySide;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Reacts to requests through the API. */
@ApplicationScoped
public class PlanRequestedReview {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final Admission admission;

    @Inject
    public PlanRequestedReview(SideBySide sideBySide, Reactions reactions, Admission admission) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.admission = admission;
    }

    @Incoming("review-requested")
    public Uni<Void> handle(Message<ReviewRequested> message) {
        return sideBySide.take(message, request -> reactions.react(request, () -> admission.admit(Ask.of(request))));
    }
}
