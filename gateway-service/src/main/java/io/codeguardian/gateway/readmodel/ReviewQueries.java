package io.codeguardian.gateway.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.gateway.problem.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads reviews. */
@ApplicationScoped
public class ReviewQueries {
    private static final String COUNTS = """
            , (select json_object_agg(category, n) from (select category, count(*) n from analysis
                where review_id = o.id group by category) a) analysis_counts
            , (select json_object_agg(severity, n) from (select severity, count(*) n from finding
                where review_id = o.id and status <> 'fixed' group by severity) f) finding_counts""";

    private static final String RESOLVE = "coalesce((select q.review_id from request q where q.request_id = $1), $1)";

    private static final String ONE = "select o.*, (select report from review where review_id = o.id) report" + COUNTS
            + " from overview o where o.id = " + RESOLVE;

    private static final String LIST = "select o.*" + COUNTS + """
             from overview o
            where ($1::text is null or lower(o.repository) = lower($1))
                and ($2::int is null or o.pull_request = $2)
                and ($3::text is null or o.state = $3)
                and ($4::bigint is null or o.appeared < $4)
            order by o.appeared desc limit $5""";

    private final Pool database;
    private final ObjectMapper json;

    @Inject
    public ReviewQueries(Pool database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What to list; null stands for any.
     *
     * @param before reviews that appeared before this place
     */
    public record Filter(
            @Nullable String repository,
            @Nullable Integer pullRequest,
            @Nullable String state,
            @Nullable Long before) {}

    /** @param appeared its place in the list, newest first */
    public record Listed(ReviewView review, long appeared) {}

    /** @param id of a review or of a request; null when there is neither */
    public Uni<@Nullable ReviewView> find(String id) {
        return database.preparedQuery(ONE).execute(Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                return null;
            }
            Row row = rows.iterator().next();
            return ReviewRow.read(row, report(row.getJsonObject("report")));
        });
    }

    /** As {@link #find}; fails with a problem when there is neither. */
    public Uni<ReviewView> existing(String id) {
        return find(id).onItem().ifNull().failWith(() -> Problems.notFound("review " + id));
    }

    /** @return at most {@code limit}, newest first */
    public Uni<List<Listed>> list(Filter filter, int limit) {
        Tuple values = Tuple.tuple()
                .addString(filter.repository())
                .addInteger(filter.pullRequest())
                .addString(filter.state())
                .addLong(filter.before())
                .addInteger(limit);
        return database.preparedQuery(LIST).execute(values).map(ReviewQueries::listed);
    }

    private static List<Listed> listed(RowSet<Row> rows) {
        List<Listed> reviews = new ArrayList<>(rows.size());
        rows.forEach(row -> reviews.add(new Listed(ReviewRow.read(row, null), row.getLong("appeared"))));
        return reviews;
    }

    private @Nullable ReviewReport report(@Nullable JsonObject report) {
        try {
            return report == null ? null : json.readValue(report.encode(), ReviewReport.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored report cannot be read", e);
        }
    }
}
