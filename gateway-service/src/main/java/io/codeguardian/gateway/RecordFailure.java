package io.codeguardian.gateway;

import io.codeguardian.events.ReviewFailed;
import io.codeguardian.gateway.readmodel.Happening;
import io.codeguardian.gateway.readmodel.ReadModel;
import io.codeguardian.messaging.Reactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Shows that a review cannot be made, and why. */
@ApplicationScoped
public class RecordFailure {
    private static final String UPDATE = """
            update review set failed_at = $2, reason = $3, detail = $4, request_id = coalesce(request_id, $5)
            where review_id = $1""";

    private final Reactions reactions;
    private final ReadModel reviews;

    @Inject
    public RecordFailure(Reactions reactions, ReadModel reviews) {
        this.reactions = reactions;
        this.reviews = reviews;
    }

    @Incoming("review-failed")
    Uni<Void> handle(ReviewFailed failed) {
        return reactions.react(
                failed,
                () -> reviews.write(failed.review(), happening(failed), connection -> change(connection, failed))
                        .replaceWithVoid());
    }

    private static Uni<?> change(SqlConnection connection, ReviewFailed failed) {
        Tuple values = Tuple.of(
                failed.review().reviewId(),
                ReadModel.time(failed.failedAt()),
                ReadModel.text(failed.stage()),
                ReadModel.text(failed.reason()),
                failed.requestId());
        return connection
                .preparedQuery(UPDATE)
                .execute(values)
                .chain(() -> ReadModel.link(connection, failed.requestId(), failed.review()));
    }

    private static Happening happening(ReviewFailed failed) {
        JsonObject detail = new JsonObject().put("stage", failed.stage()).put("reason", failed.reason());
        return new Happening(failed.eventId(), failed.review().reviewId(), "failed", failed.failedAt(), detail);
    }
}
