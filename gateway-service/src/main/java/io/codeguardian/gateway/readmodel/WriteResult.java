package io.codeguardian.gateway.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.language.Finding;
import io.codeguardian.messaging.UnprocessableEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The composed review's own columns and its findings, in the order in which they are told. */
@ApplicationScoped
public class WriteResult {
    private static final String UPDATE = """
            update review set score = $2, gate_passed = $3, gate_reasons = $4, complete = $5, files_read = $6,
                report = $7, requested_at = coalesce(requested_at, $8), composed_at = $9
            where review_id = $1""";

    private static final String INSERT_FINDING = """
            insert into finding (review_id, place, status, severity, category, path, content)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (review_id, place) do nothing""";

    private final ObjectMapper json;

    @Inject
    public WriteResult(ObjectMapper json) {
        this.json = json;
    }

    /** Repeatable: the same review is composed of the same findings. */
    public Uni<?> write(SqlConnection connection, ReviewComposed composed) {
        List<Tuple> findings = findings(composed);
        return connection
                .preparedQuery(UPDATE)
                .execute(columns(composed))
                .chain(() -> findings.isEmpty()
                        ? Uni.createFrom().nullItem()
                        : connection.preparedQuery(INSERT_FINDING).executeBatch(findings));
    }

    private Tuple columns(ReviewComposed composed) {
        return Tuple.tuple()
                .addString(composed.review().reviewId())
                .addDouble(composed.score())
                .addBoolean(composed.gate().passed())
                .addArrayOfString(
                        composed.gate().reasons().stream().map(ReadModel::text).toArray(String[]::new))
                .addBoolean(composed.complete())
                .addInteger(composed.filesRead())
                .addValue(asJson(ReviewReport.of(composed)))
                .addValue(ReadModel.time(composed.requestedAt()))
                .addValue(ReadModel.time(composed.composedAt()));
    }

    private List<Tuple> findings(ReviewComposed composed) {
        List<Tuple> rows = new ArrayList<>();
        composed.findings().forEach(finding -> rows.add(row(composed, rows.size(), finding)));
        composed.fixed().forEach(finding -> rows.add(row(composed, rows.size(), finding)));
        return rows;
    }

    private Tuple row(ReviewComposed composed, int place, ComposedFinding composedFinding) {
        Finding finding = composedFinding.finding();
        return Tuple.tuple()
                .addString(composed.review().reviewId())
                .addInteger(place)
                .addString(composedFinding.status().name().toLowerCase(Locale.ROOT))
                .addString(finding.severity().wireName())
                .addString(finding.category().wireName())
                .addString(ReadModel.text(finding.location().path()))
                .addValue(asJson(composedFinding));
    }

    private JsonObject asJson(Object value) {
        try {
            return (JsonObject) Json.decodeValue(json.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new UnprocessableEvent("cannot be written as JSON", e);
        }
    }
}
