package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.CheckRun;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a request says of a check run; what it leaves out stays. */
record CheckRunChange(ObjectNode body, Instant now) {
    /** The description of creation says in words only that a completed run needs a conclusion. */
    static CheckRunChange of(RestCall call) {
        if ("completed".equals(call.text("status")) && call.text("conclusion") == null) {
            throw ApiError.of(422, "Invalid request.\n\n\"conclusion\" wasn't supplied.", call.operation(), Map.of());
        }
        return new CheckRunChange(call.body(), call.now());
    }

    CheckRun apply(CheckRun run) {
        JsonNode output = body.path("output");
        List<JsonNode> annotations = new ArrayList<>(run.annotations());
        output.path("annotations").forEach(annotations::add);
        String conclusion = text(body, "conclusion", run.conclusion());
        boolean concluded = body.hasNonNull("conclusion");
        String status = concluded ? "completed" : Objects.requireNonNull(text(body, "status", run.status()));
        boolean reopened = !status.equals("completed");
        return new CheckRun(
                run.id(),
                Objects.requireNonNull(text(body, "name", run.name())),
                run.headSha(),
                status,
                reopened ? null : conclusion,
                text(body, "external_id", run.externalId()),
                text(body, "details_url", run.detailsUrl()),
                text(body, "started_at", run.startedAt()),
                reopened ? null : text(body, "completed_at", completedAt(run)),
                text(output, "title", run.title()),
                text(output, "summary", run.summary()),
                text(output, "text", run.text()),
                List.copyOf(annotations),
                run.createdAt());
    }

    private String completedAt(CheckRun run) {
        return Objects.requireNonNullElse(run.completedAt(), Rendering.time(now));
    }

    private static @Nullable String text(JsonNode node, String field, @Nullable String otherwise) {
        return node.hasNonNull(field) ? node.path(field).asText() : otherwise;
    }
}
