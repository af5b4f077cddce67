package io.codeguardian.gateway.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.events.ComposedFinding;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the findings of a review, in the order in which the review tells them. */
@ApplicationScoped
public class FindingQueries {
    private static final String LIST = """
            select place, content from finding
            where review_id = $1 and place > $2
                and ($3::text[] is null or severity = any($3))
                and ($4::text[] is null or category = any($4))
                and ($5::text[] is null or status = any($5))
                and ($6::text is null or path = $6 or (right($6, 1) = '/' and starts_with(path, $6)))
            order by place limit $7""";

    private final Pool database;
    private final ObjectMapper json;

    @Inject
    public FindingQueries(Pool database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What to list; null stands for any.
     *
     * @param path of a file, or of a folder with {@code /} at its end
     */
    public record Filter(
            String @Nullable [] severities,
            String @Nullable [] categories,
            String @Nullable [] statuses,
            @Nullable String path) {
        /** Every finding. */
        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** @param place in the review, from 0 */
    public record Placed(ComposedFinding finding, int place) {}

    /** @param after place of the last one seen; -1 from the beginning */
    public Uni<List<Placed>> list(String reviewId, Filter filter, int after, int limit) {
        Tuple values = Tuple.tuple()
                .addString(reviewId)
                .addInteger(after)
                .addArrayOfString(filter.severities())
                .addArrayOfString(filter.categories())
                .addArrayOfString(filter.statuses())
                .addString(filter.path())
                .addInteger(limit);
        return database.preparedQuery(LIST).execute(values).map(rows -> {
            List<Placed> findings = new ArrayList<>(rows.size());
            rows.forEach(row -> findings.add(new Placed(read(row), row.getInteger("place"))));
            return findings;
        });
    }

    private ComposedFinding read(Row row) {
        try {
            return json.readValue(row.getJsonObject("content").encode(), ComposedFinding.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored finding cannot be read", e);
        }
    }
}
