package io.codeguardian.gateway.readmodel;

import io.codeguardian.language.GateVerdict;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of the view {@code overview} with its progress and its counts. */
final class ReviewRow {
    private static final List<String> STATES =
            List.of("requested", "planned", "analyzed", "composed", "published", "superseded", "skipped", "failed");

    private ReviewRow() {}

    static ReviewView read(Row row, @Nullable ReviewReport report) {
        return new ReviewView(
                row.getString("id"),
                row.getString("request_id"),
                row.getString("state"),
                row.getString("repository"),
                row.getLong("repository_id"),
                new ReviewView.PullRequest(
                        row.getInteger("pull_request"),
                        row.getString("title"),
                        row.getString("author"),
                        row.getString("url")),
                row.getInteger("generation"),
                row.getString("head_sha"),
                row.getString("base_sha"),
                row.getString("scope"),
                times(row),
                instant(row.getOffsetDateTime("deadline")),
                progress(row),
                row.getDouble("score"),
                gate(row),
                row.getBoolean("complete"),
                row.getInteger("files_read"),
                counts(row.getJsonObject("finding_counts")),
                publication(row),
                row.getString("superseded_by"),
                row.getString("reason"),
                row.getString("detail"),
                report);
    }

    private static Map<String, Instant> times(Row row) {
        Map<String, Instant> times = new LinkedHashMap<>();
        for (String state : STATES) {
            Instant time = instant(row.getOffsetDateTime(state + "_at"));
            if (time != null) {
                times.put(state.equals("analyzed") ? "analyzing" : state, time);
            }
        }
        return times;
    }

    private static @Nullable Progress progress(Row row) {
        Integer units = row.getInteger("units");
        String[] categories = row.getArrayOfStrings("categories");
        boolean forgotten =
                row.getJsonObject("analysis_counts") == null && row.getOffsetDateTime("composed_at") != null;
        if (units == null || categories == null || forgotten) {
            return null;
        }
        Map<String, Integer> done = counts(row.getJsonObject("analysis_counts"));
        List<Progress.OfCategory> parts = Stream.of(categories)
                .map(category -> new Progress.OfCategory(category, done.getOrDefault(category, 0), units))
                .toList();
        return new Progress(parts.stream().mapToInt(Progress.OfCategory::done).sum(), units * categories.length, parts);
    }

    private static @Nullable GateVerdict gate(Row row) {
        Boolean passed = row.getBoolean("gate_passed");
        return passed == null ? null : new GateVerdict(passed, List.of(row.getArrayOfStrings("gate_reasons")));
    }

    private static ReviewView.@Nullable Publication publication(Row row) {
        if (row.getOffsetDateTime("published_at") == null) {
            return null;
        }
        return new ReviewView.Publication(
                row.getString("review_url"),
                row.getString("check_conclusion"),
                row.getInteger("inline_comments"),
                row.getBoolean("dry_run"),
                List.of(row.getArrayOfStrings("degraded")));
    }

    private static Map<String, Integer> counts(@Nullable JsonObject counts) {
        Map<String, Integer> result = new LinkedHashMap<>();
        if (counts != null) {
            counts.fieldNames().forEach(name -> result.put(name, counts.getInteger(name)));
        }
        return result;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
