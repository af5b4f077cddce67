package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.rendering.AppJson;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Check runs: docs.github.com/rest/checks/runs. Annotations of later updates are appended. */
final class CheckEndpoints {
    private final Rendering rendering;
    private final Hosting hosting;
    private final AppJson app;
    private final AppIdentity identity;

    CheckEndpoints(Rendering rendering, Hosting hosting, AppIdentity identity) {
        this.rendering = rendering;
        this.hosting = hosting;
        this.app = new AppJson(rendering, identity);
        this.identity = identity;
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of(
                "checks/create", this::create,
                "checks/get", call -> Reply.json(200, json(call.repository(), run(call))),
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
        return Reply.json(201, json(call.repository(), run));
    }

    private Reply update(RestCall call) {
        CheckRunChange change = CheckRunChange.of(call);
        CheckRun run = call.found(call.repository().checkRuns().change(run(call).id(), change::apply));
        return Reply.json(200, json(call.repository(), run));
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
                .counted("check_runs", chosen, run -> json(call.repository(), run));
    }

    private ObjectNode json(HostedRepository repository, CheckRun run) {
        ObjectNode node = rendering.example("checks/create", 201, repository.fullName());
        String api = rendering.site().api() + "/repos/" + repository.fullName();
        String html = rendering.site().html() + "/" + repository.fullName() + "/runs/" + run.id();
        node.put("id", run.id())
                .put("node_id", Rendering.nodeId("CheckRun", run.id()))
                .put("name", run.name())
                .put("head_sha", run.headSha())
                .put("external_id", Objects.requireNonNullElse(run.externalId(), ""))
                .put("url", api + "/check-runs/" + run.id())
                .put("html_url", html)
                .put("details_url", Objects.requireNonNullElse(run.detailsUrl(), html))
                .put("status", run.status())
                .put("conclusion", run.conclusion())
                .put("started_at", Objects.requireNonNullElse(run.startedAt(), Rendering.time(run.createdAt())))
                .put("completed_at", run.completedAt());
        node.putObject("output")
                .put("title", run.title())
                .put("summary", run.summary())
                .put("text", run.text())
                .put("annotations_count", run.annotations().size())
                .put("annotations_url", api + "/check-runs/" + run.id() + "/annotations");
        node.putObject("check_suite").put("id", run.id() + 1_000_000);
        node.set("app", app.app());
        node.set("pull_requests", pulls(repository, run.headSha()));
        return node;
    }

    private ArrayNode pulls(HostedRepository repository, String head) {
        ArrayNode pulls = Json.array();
        for (PullRequest pull : repository.pulls().all()) {
            if (pull.headSha().equals(head)) {
                ObjectNode node = pulls.addObject().put("id", pull.id()).put("number", pull.number());
                String api = rendering.site().api() + "/repos/" + repository.fullName();
                node.put("url", api + "/pulls/" + pull.number());
                for (String end : List.of("head", "base")) {
                    boolean isHead = end.equals("head");
                    node.putObject(end)
                            .put("ref", isHead ? pull.headRef() : pull.baseRef())
                            .put("sha", isHead ? pull.headSha() : pull.baseSha())
                            .putObject("repo")
                            .put("id", repository.id())
                            .put("name", repository.name())
                            .put("url", api);
                }
            }
        }
        return pulls;
    }

    /** What a request says of a check run; what it leaves out stays. */
    private record CheckRunChange(ObjectNode body, Instant now) {
        static CheckRunChange of(RestCall call) {
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
}
