package io.codeguardian.ingestion;

import io.codeguardian.events.ReviewPublished;
import io.codeguardian.ingestion.review.PullRequests;
import io.codeguardian.messaging.Reactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Remembers what stands on GitHub, so that the next review reads only what is new. */
@ApplicationScoped
public class RememberPublished {
    private final Reactions reactions;
    private final PullRequests pullRequests;

    @Inject
    public RememberPublished(Reactions reactions, PullRequests pullRequests) {
        this.reactions = reactions;
        this.pullRequests = pullRequests;
    }

    @Incoming("review-published")
    public Uni<Void> handle(ReviewPublished published) {
        return reactions.react(published, () -> pullRequests.published(published));
    }
}
