package io.codeguardian.ingestion;

import io.codeguardian.events.WebhookReceived;
import io.codeguardian.ingestion.review.PullRequests;
import io.codeguardian.ingestion.trigger.Admission;
import io.codeguardian.ingestion.trigger.Trigger;
import io.codeguardian.ingestion.trigger.WebhookTrigger;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.messaging.SideBySide;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Reacts to GitHub's webhooks: decides in their order, plans outside of it. */
@ApplicationScoped
public class PlanReview {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final WebhookTrigger webhooks;
    private final Admission admission;
    private final PullRequests pullRequests;

    @Inject
    public PlanReview(
            SideBySide sideBySide,
            Reactions reactions,
            WebhookTrigger webhooks,
            Admission admission,
            PullRequests pullRequests) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.webhooks = webhooks;
        this.admission = admission;
        this.pullRequests = pullRequests;
    }

    @Incoming("webhook-received")
    public Uni<Void> handle(Message<WebhookReceived> message) {
        return sideBySide.take(message, this::react);
    }

    private Uni<Void> react(WebhookReceived webhook) {
        return reactions.react(webhook, () -> switch (webhooks.read(webhook)) {
            case Trigger.Review review -> admission.admit(review.ask());
            case Trigger.ReviewHead again -> admission.admit(again.ask(), again.headSha());
            case Trigger.Closed closed ->
                pullRequests.close(closed.tenant(), closed.repositoryId(), closed.pullRequest());
            case Trigger.Nothing nothing -> Uni.createFrom().voidItem();
        });
    }
}
