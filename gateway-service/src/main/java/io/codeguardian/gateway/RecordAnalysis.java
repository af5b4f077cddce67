package io.codeguardian.gateway;

import io.codeguardian.events.AnalysisCompleted;
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

/** Counts the progress of a review: one category has read one unit. */
@ApplicationScoped
public class RecordAnalysis {
    private static final String INSERT = """
            insert into analysis (review_id, unit_id, category, completed_at, duration_millis, findings, failures)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (review_id, category, unit_id) do nothing""";

    private static final String FIRST =
            "update review set analyzed_at = $2 where review_id = $1 and analyzed_at is null";

    private final Reactions reactions;
    private final ReadModel reviews;

    @Inject
    public RecordAnalysis(Reactions reactions, ReadModel reviews) {
        this.reactions = reactions;
        this.reviews = reviews;
    }

    @Incoming("analysis-completed")
    Uni<Void> handle(AnalysisCompleted analysis) {
        return reactions.react(
                analysis,
                () -> reviews.write(analysis.review(), happening(analysis), connection -> change(connection, analysis))
                        .replaceWithVoid());
    }

    private static Uni<?> change(SqlConnection connection, AnalysisCompleted analysis) {
        String reviewId = analysis.review().reviewId();
        Tuple values = Tuple.tuple()
                .addString(reviewId)
                .addString(ReadModel.text(analysis.unitId()))
                .addString(analysis.category().wireName())
                .addValue(ReadModel.time(analysis.completedAt()))
                .addLong(analysis.durationMillis())
                .addInteger(analysis.findings().size())
                .addInteger(analysis.failures().size());
        Tuple first = Tuple.of(reviewId, ReadModel.time(analysis.completedAt()));
        return connection
                .preparedQuery(INSERT)
                .execute(values)
                .chain(() -> connection.preparedQuery(FIRST).execute(first));
    }

    private static Happening happening(AnalysisCompleted analysis) {
        JsonObject detail = new JsonObject()
                .put("unit", analysis.unitId())
                .put("category", analysis.category().wireName())
                .put("findings", analysis.findings().size())
                .put("failures", analysis.failures().size());
        return new Happening(
                analysis.eventId(), analysis.review().reviewId(), "progress", analysis.completedAt(), detail);
    }
}
