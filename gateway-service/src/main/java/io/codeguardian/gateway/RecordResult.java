package io.codeguardian.gateway;

import io.codeguardian.events.ReviewComposed;
import io.codeguardian.gateway.readmodel.Happening;
import io.codeguardian.gateway.readmodel.ReadModel;
import io.codeguardian.gateway.readmodel.ReviewMeters;
import io.codeguardian.gateway.readmodel.WriteResult;
import io.codeguardian.messaging.Reactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Shows what a review found, its score and whether the gate lets it pass. */
@ApplicationScoped
public class RecordResult {
    private final Reactions reactions;
    private final ReadModel reviews;
    private final WriteResult result;
    private final ReviewMeters meters;

    @Inject
    public RecordResult(Reactions reactions, ReadModel reviews, WriteResult result, ReviewMeters meters) {
        this.reactions = reactions;
        this.reviews = reviews;
        this.result = result;
        this.meters = meters;
    }

    @Incoming("review-composed")
    Uni<Void> handle(ReviewComposed composed) {
        return reactions.react(
                composed,
                () -> reviews.write(
                                composed.review(),
                                happening(composed),
                                connection -> result.write(connection, composed))
                        .invoke(isNew -> {
                            if (isNew) {
                                meters.composed(composed);
                            }
                        })
                        .replaceWithVoid());
    }

    private static Happening happening(ReviewComposed composed) {
        JsonObject detail = new JsonObject()
                .put("findings", composed.findings().size())
                .put("fixed", composed.fixed().size())
                .put("score", composed.score())
                .put("gatePassed", composed.gate().passed())
                .put("complete", composed.complete());
        return new Happening(
                composed.eventId(), composed.review().reviewId(), "composed", composed.composedAt(), detail);
    }
}
