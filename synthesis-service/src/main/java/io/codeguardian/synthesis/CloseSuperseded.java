package io.codeguardian.synthesis;

import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.synthesis.join.Join;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A newer head came: what is still open of this review is never composed. */
@ApplicationScoped
public class CloseSuperseded {
    private final Reactions reactions;
    private final Join join;

    @Inject
    CloseSuperseded(Reactions reactions, Join join) {
        this.reactions = reactions;
        this.join = join;
    }

    @Incoming("review-superseded")
    Uni<Void> handle(ReviewSuperseded superseded) {
        return reactions.react(superseded, () -> join.close(superseded.review()));
    }
}
