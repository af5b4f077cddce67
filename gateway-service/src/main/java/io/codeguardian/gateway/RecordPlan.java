package io.codeguardian.gateway;

import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.gateway.readmodel.Happening;
import io.codeguardian.gateway.readmodel.ReadModel;
import io.codeguardian.language.Category;
import io.codeguardian.messaging.Reactions;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Shows what a review is going to read. */
@ApplicationScoped
public class RecordPlan {
    private static final String UPDATE = """
            update review set request_id = $2, scope = $3, title = $4, author = $5, url = $6, units = $7,
                categories = $8, deadline = $9, requested_at = coalesce(requested_at, $10), planned_at = $11
            where review_id = $1""";

    private final Reactions reactions;
    private final ReadModel reviews;

    @Inject
    public RecordPlan(Reactions reactions, ReadModel reviews) {
        this.reactions = reactions;
        this.reviews = reviews;
    }

    @Incoming("review-planned")
    Uni<Void> handle(ReviewPlanned plan) {
        return reactions.react(
                plan,
                () -> reviews.write(plan.review(), happening(plan), connection -> change(connection, plan))
                        .replaceWithVoid());
    }

    private static Uni<?> change(SqlConnection connection, ReviewPlanned plan) {
        Tuple values = Tuple.tuple()
                .addString(plan.review().reviewId())
                .addString(plan.requestId())
                .addString(plan.scope().name().toLowerCase(Locale.ROOT))
                .addString(ReadModel.text(plan.pullRequest().title()))
                .addString(ReadModel.text(plan.pullRequest().author()))
                .addString(ReadModel.text(plan.pullRequest().url()))
                .addInteger(plan.units().size())
                .addArrayOfString(categories(plan))
                .addValue(ReadModel.time(plan.deadline()))
                .addValue(ReadModel.time(plan.requestedAt()))
                .addValue(ReadModel.time(plan.plannedAt()));
        return connection
                .preparedQuery(UPDATE)
                .execute(values)
                .chain(() -> ReadModel.link(connection, plan.requestId(), plan.review()));
    }

    private static Happening happening(ReviewPlanned plan) {
        JsonObject detail = new JsonObject()
                .put("headSha", plan.review().headSha())
                .put("files", plan.files().size())
                .put("leftOut", plan.leftOut().size())
                .put("expected", plan.units().size() * plan.categories().size());
        return new Happening(plan.eventId(), plan.review().reviewId(), "planned", plan.plannedAt(), detail);
    }

    private static String[] categories(ReviewPlanned plan) {
        return plan.categories().stream().sorted().map(Category::wireName).toArray(String[]::new);
    }
}
