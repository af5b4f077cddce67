package io.codeguardian.synthesis;

import io.codeguardian.events.ReviewPublished;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.synthesis.join.Join;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Makes a published review the one that later reviews of its pull request are compared with. */
@ApplicationScoped
public class RememberPublished {
    private final Reactions reactions;
    private final Join join;

    @Inject
    RememberPublished(Reactions reactions, Join join) {
        this.reactions = reactions;
        this.join = join;
    }

    @Incoming("review-published")
    Uni<Void> handle(ReviewPublished published) {
        return reactions.react(
                published,
                () -> published.dryRun()
                        ? Uni.createFrom().voidItem() // nobody saw it, so nothing of it persists
                        : join.published(published.review()));
    }
}
