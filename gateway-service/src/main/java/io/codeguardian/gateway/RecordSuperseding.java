package io.codeguardian.gateway;

import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.gateway.readmodel.Happening;
import io.codeguardian.gateway.readmodel.ReadModel;
import io.codeguardian.messaging.Reactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Shows that a newer head came; a review that was published before stays published. */
@ApplicationScoped
public class RecordSuperseding {
    private static final String UPDATE =
            "update review set superseded_at = $2, superseded_by = $3 where review_id = $1";

    private final Reactions reactions;
    private final ReadModel reviews;

    @Inject
    public RecordSuperseding(Reactions reactions, ReadModel reviews) {
        this.reactions = reactions;
        this.reviews = reviews;
    }

    @Incoming("review-superseded")
    Uni<Void> handle(ReviewSuperseded superseded) {
        Tuple values = Tuple.of(
                superseded.review().reviewId(), ReadModel.time(superseded.supersededAt()), superseded.byHeadSha());
        return reactions.react(
                superseded,
                () -> reviews.write(
                                superseded.review(),
                                happening(superseded),
                                connection -> connection.preparedQuery(UPDATE).execute(values))
                        .replaceWithVoid());
    }

    private static Happening happening(ReviewSuperseded superseded) {
        JsonObject detail = new JsonObject().put("byHeadSha", superseded.byHeadSha());
        return new Happening(
                superseded.eventId(), superseded.review().reviewId(), "superseded", superseded.supersededAt(), detail);
    }
}
