package io.codeguardian.gateway;

import io.codeguardian.events.ReviewPublished;
import io.codeguardian.gateway.readmodel.Happening;
import io.codeguardian.gateway.readmodel.ReadModel;
import io.codeguardian.gateway.readmodel.ReviewMeters;
import io.codeguardian.messaging.Reactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Shows that a review stands on GitHub. */
@ApplicationScoped
public class RecordPublication {
    private static final String UPDATE = """
            update review set published_at = $2, requested_at = coalesce(requested_at, $3), review_url = $4,
                check_conclusion = $5, inline_comments = $6, dry_run = $7, degraded = $8
            where review_id = $1""";

    private final Reactions reactions;
    private final ReadModel reviews;
    private final ReviewMeters meters;

    @Inject
    public RecordPublication(Reactions reactions, ReadModel reviews, ReviewMeters meters) {
        this.reactions = reactions;
        this.reviews = reviews;
        this.meters = meters;
    }

    @Incoming("review-published")
    Uni<Void> handle(ReviewPublished published) {
        return reactions.react(
                published,
                () -> reviews.write(
                                published.review(), happening(published), connection -> change(connection, published))
                        .invoke(isNew -> {
                            if (isNew) {
                                meters.published(published);
                            }
                        })
                        .replaceWithVoid());
    }

    private static Uni<?> change(SqlConnection connection, ReviewPublished published) {
        Tuple values = Tuple.tuple()
                .addString(published.review().reviewId())
                .addValue(ReadModel.time(published.publishedAt()))
                .addValue(ReadModel.time(published.requestedAt()))
                .addString(published.reviewUrl())
                .addString(published.checkConclusion())
                .addInteger(published.inlineComments())
                .addBoolean(published.dryRun())
                .addArrayOfString(
                        published.degraded().stream().map(ReadModel::text).toArray(String[]::new));
        return connection.preparedQuery(UPDATE).execute(values);
    }

    private static Happening happening(ReviewPublished published) {
        JsonObject detail = new JsonObject()
                .put("reviewUrl", published.reviewUrl())
                .put("checkConclusion", published.checkConclusion())
                .put("inlineComments", published.inlineComments());
        return new Happening(
                published.eventId(), published.review().reviewId(), "published", published.publishedAt(), detail);
    }
}
