package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.rendering.CheckRunJson;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Check runs: docs.github.com/rest/checks/runs. Annotations of later updates are appended. */
final class CheckEndpoints {
    private final Rendering rendering;
    private final Hosting hosting;
    private final CheckRunJson json;
    private final AppIdentity identity;

    CheckEndpoints(Rendering rendering, Hosting hosting, AppIdentity identity) {
        this.rendering = rendering;
        this.hosting = hosting;
        this.json = new CheckRunJson(rendering, identity);
        this.identity = identity;
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of(
                "checks/create", this::create,
                "checks/get", call -> Reply.json(200, json.of(call.repository(), run(call))),
                "checks/update", this::update,
                "checks/list-annotations", this::annotations,
                "checks/list-for-ref", this::list);
    }

    private static CheckRun run(RestCall call) {
        return call.found(call.repository().checkRuns().find(call.number("check_run_id")));
    }

    private Reply create(RestCall call) {
        String sha = Objects.requireNonNullElse(call.text("head_sha"), "");
        if (!call.repository().git().has(sha)) {
            throw ApiError.of(422, "No commit found for SHA: " + sha, call.operation(), Map.of());
        }
        CheckRun empty = new CheckRun(
                hosting.nextId(),
                Objects.requireNonNullElse(call.text("name"), ""),
                sha,
                "queued",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                call.now());
        CheckRun run = call.repository().checkRuns().add(CheckRunChange.of(call).apply(empty));
        return Reply.json(201, json.of(call.repository(), run));
    }

    private Reply update(RestCall call) {
        CheckRunChange change = CheckRunChange.of(call);
        CheckRun run = call.found(call.repository().checkRuns().change(run(call).id(), change::apply));
        return Reply.json(200, json.of(call.repository(), run));
    }

    private Reply annotations(RestCall call) {
        return new Paging(call, rendering.site().api()).list(run(call).annotations(), one -> {
            ObjectNode shown = rendering.example(
                    "checks/list-annotations", 200, call.repository().fullName());
            for (String field : List.of("start_column", "end_column", "title", "raw_details")) {
                shown.putNull(field);
            }
            shown.setAll((ObjectNode) one);
            return shown;
        });
    }

    private Reply list(RestCall call) throws IOException {
        String sha;
        try {
            sha = call.repository().git().commitOf(call.found(call.path().get("ref")));
        } catch (IOException _) {
            throw ApiError.of(422, "No commit found for SHA: " + call.path().get("ref"), call.operation(), Map.of());
        }
        String name = call.call().query("check_name");
        String status = call.call().query("status");
        String appId = call.call().query("app_id");
        List<CheckRun> chosen = new ArrayList<>(call.listed(call.repository().checkRuns()).stream()
                .filter(run -> run.headSha().equals(sha))
                .filter(run -> name == null || name.equals(run.name()))
                .filter(run -> status == null || status.equals(run.status()))
                .filter(_ -> appId == null || appId.equals(String.valueOf(identity.id())))
                .toList()
                .reversed());
        if (!call.call().queryOr("filter", "latest").equals("all")) {
            List<String> seen = new ArrayList<>();
            chosen.removeIf(run -> seen.contains(run.name()) || !seen.add(run.name()));
        }
        return new Paging(call, rendering.site().api())
                .counted("check_runs", chosen, run -> json.of(call.repository(), run));
    }
}
