package io.codeguardian.local.github.rendering;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.wire.Json;
import java.util.List;
import java.util.Objects;

/** Check runs as REST and webhooks show them. */
public final class CheckRunJson {
    /** Each run has a suite of its own, this far behind it. */
    private static final long SUITE = 1_000_000;

    private final Rendering rendering;
    private final AppJson app;

    public CheckRunJson(Rendering rendering, AppIdentity identity) {
        this.rendering = rendering;
        this.app = new AppJson(rendering, identity);
    }

    public ObjectNode of(HostedRepository repository, CheckRun run) {
        return overlay(rendering.example("checks/create", 201, repository.fullName()), repository, run);
    }

    /** Puts a check run where the example has its own. */
    public ObjectNode overlay(ObjectNode node, HostedRepository repository, CheckRun run) {
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
        suite(node.withObject("/check_suite"), run);
        node.set("app", app.app());
        node.set("pull_requests", pulls(repository, run.headSha()));
        return node;
    }

    /** Webhooks show more of it than REST. */
    private void suite(ObjectNode suite, CheckRun run) {
        suite.put("id", run.id() + SUITE);
        if (suite.has("app")) {
            suite.set("app", app.app());
            suite.put("head_sha", run.headSha())
                    .put("after", run.headSha())
                    .put("status", run.status())
                    .put("conclusion", run.conclusion());
        }
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
}
