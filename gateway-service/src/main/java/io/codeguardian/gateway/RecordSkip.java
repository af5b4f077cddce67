package io.codeguardian.gateway;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewSkipped;
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

/** Shows that a request needs no review, and why. A review that exists anyway keeps its own state. */
@ApplicationScoped
public class RecordSkip {
    private static final String UPDATE_REVIEW = """
            update review set skipped_at = coalesce(skipped_at, $2), reason = coalesce(reason, $3),
                detail = coalesce(detail, $4), request_id = coalesce(request_id, $5)
            where review_id = $1""";

    private static final String UPSERT_REQUEST = """
            insert into request (request_id, tenant, repository, pull_request, stored, skipped_at, reason, detail)
            values ($1, $2, $3, $4, true, $5, $6, $7)
            on conflict (request_id) do update
            set stored = true, skipped_at = excluded.skipped_at, reason = excluded.reason, detail = excluded.detail""";

    private final Reactions reactions;
    private final ReadModel reviews;

    @Inject
    public RecordSkip(Reactions reactions, ReadModel reviews) {
        this.reactions = reactions;
        this.reviews = reviews;
    }

    @Incoming("review-skipped")
    Uni<Void> handle(ReviewSkipped skipped) {
        return reactions.react(skipped, () -> write(skipped).replaceWithVoid());
    }

    private Uni<Boolean> write(ReviewSkipped skipped) {
        ReviewRef review = skipped.review();
        if (review == null) {
            return reviews.writeRequest(
                    happening(skipped, skipped.requestId()), connection -> skipRequest(connection, skipped));
        }
        return reviews.write(
                review,
                happening(skipped, review.reviewId()),
                connection -> skipReview(connection, skipped, review)
                        .chain(() -> ReadModel.link(connection, skipped.requestId(), review)));
    }

    private static Uni<?> skipRequest(SqlConnection connection, ReviewSkipped skipped) {
        Tuple values = Tuple.tuple()
                .addString(skipped.requestId())
                .addString(skipped.tenant())
                .addString(skipped.repository())
                .addInteger(skipped.pullRequest())
                .addValue(ReadModel.time(skipped.skippedAt()))
                .addString(skipped.reason())
                .addString(ReadModel.text(skipped.detail()));
        return connection.preparedQuery(UPSERT_REQUEST).execute(values);
    }

    private static Uni<?> skipReview(SqlConnection connection, ReviewSkipped skipped, ReviewRef review) {
        Tuple values = Tuple.of(
                review.reviewId(),
                ReadModel.time(skipped.skippedAt()),
                skipped.reason(),
                ReadModel.text(skipped.detail()),
                skipped.requestId());
        return connection.preparedQuery(UPDATE_REVIEW).execute(values);
    }

    private static Happening happening(ReviewSkipped skipped, String subject) {
        JsonObject detail = new JsonObject().put("reason", skipped.reason()).put("detail", skipped.detail());
        return new Happening(skipped.eventId(), subject, "skipped", skipped.skippedAt(), detail);
    }
}
