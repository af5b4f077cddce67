package io.codeguardian.synthesis;

import io.codeguardian.events.ReviewFailed;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.synthesis.join.Join;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A review that cannot be made waits for nothing any more. */
@ApplicationScoped
public class CloseFailed {
    private final Reactions reactions;
    private final Join join;

    @Inject
    CloseFailed(Reactions reactions, Join join) {
        this.reactions = reactions;
        this.join = join;
    }

    @Incoming("review-failed")
    Uni<Void> handle(ReviewFailed failed) {
        return reactions.react(failed, () -> join.close(failed.review()));
    }
}
