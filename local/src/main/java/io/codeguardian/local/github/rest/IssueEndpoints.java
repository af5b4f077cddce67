package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.rendering.AppJson;
import io.codeguardian.local.github.rendering.PullRequestJson;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.wire.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The conversation of a pull request and its labels. */
final class IssueEndpoints {
    private static final String RESOURCE = "IssueComment";

    private final Rendering rendering;
    private final Hosting hosting;
    private final Account bot;
    private final AppJson app;
    private final PullRequestJson pulls;

    IssueEndpoints(Rendering rendering, Hosting hosting, AppIdentity identity) {
        this.rendering = rendering;
        this.hosting = hosting;
        this.bot = identity.bot();
        this.app = new AppJson(rendering, identity);
        this.pulls = new PullRequestJson(rendering);
    }

    Map<String, RestEndpoint> endpoints() {
        return Map.of(
                "issues/list-comments", this::list,
                "issues/get-comment", this::get,
                "issues/create-comment", this::create,
                "issues/update-comment", this::update,
                "issues/list-labels-on-issue", this::labels,
                "issues/add-labels", this::addLabels);
    }

    private Reply list(RestCall call) {
        PullRequest pull = call.pull("issue_number");
        String since = call.call().query("since");
        List<IssueComment> comments = call.listed(call.repository().issueComments()).stream()
                .filter(one -> one.pull() == pull.number())
                .filter(one -> since == null || !one.updatedAt().isBefore(Instant.parse(since)))
                .toList();
        return new Paging(call, rendering.site().api()).list(comments, one -> json(call.repository(), one));
    }

    private Reply get(RestCall call) {
        return Reply.json(200, json(call.repository(), comment(call)));
    }

    private static IssueComment comment(RestCall call) {
        return call.found(call.repository().issueComments().find(call.number("comment_id")));
    }

    private Reply create(RestCall call) {
        PullRequest pull = call.pull("issue_number");
        String body = body(call);
        IssueComment comment = call.repository()
                .issueComments()
                .add(new IssueComment(hosting.nextId(), pull.number(), bot, true, body, call.now(), call.now()));
        return Reply.json(201, json(call.repository(), comment))
                .with(
                        "Location",
                        rendering.site().api() + "/repos/" + call.repository().fullName() + "/issues/comments/"
                                + comment.id());
    }

    private Reply update(RestCall call) {
        String body = body(call);
        IssueComment present = comment(call);
        if (!present.author().login().equals(bot.login())) {
            throw ApiError.of(403, "Resource not accessible by integration", call.operation(), Map.of());
        }
        @Nullable
        IssueComment changed =
                call.repository().issueComments().change(present.id(), one -> one.withBody(body, call.now()));
        return Reply.json(200, json(call.repository(), call.found(changed)));
    }

    private static String body(RestCall call) {
        String body = Objects.requireNonNullElse(call.text("body"), "");
        Bodies.comment(call.operation(), RESOURCE, body);
        return body;
    }

    private ObjectNode json(HostedRepository repository, IssueComment comment) {
        ObjectNode node = rendering.example("issues/create-comment", 201, repository.fullName());
        String api = rendering.site().api() + "/repos/" + repository.fullName() + "/issues";
        rendering.account(node.withObject("/user"), comment.author());
        node.put("id", comment.id())
                .put("node_id", Rendering.nodeId("IssueComment", comment.id()))
                .put("url", api + "/comments/" + comment.id())
                .put(
                        "html_url",
                        rendering.site().html() + "/" + repository.fullName() + "/pull/" + comment.pull()
                                + "#issuecomment-" + comment.id())
                .put("issue_url", api + "/" + comment.pull())
                .put("body", comment.body())
                .put("author_association", "NONE")
                .put("created_at", Rendering.time(comment.createdAt()))
                .put("updated_at", Rendering.time(comment.updatedAt()));
        if (comment.byApp()) {
            node.set("performed_via_github_app", app.app());
        } else {
            node.putNull("performed_via_github_app");
        }
        return node;
    }

    private Reply labels(RestCall call) {
        PullRequest pull = call.pull("issue_number");
        return new Paging(call, rendering.site().api())
                .list(pull.labels(), name -> pulls.label(call.repository(), name));
    }

    private Reply addLabels(RestCall call) {
        PullRequest pull = call.pull("issue_number");
        List<String> labels = new ArrayList<>(pull.labels());
        for (JsonNode label : call.body().path("labels")) {
            String name =
                    label.isTextual() ? label.asText() : label.path("name").asText();
            if (!labels.contains(name)) {
                labels.add(name);
            }
        }
        call.repository().pulls().change(pull.id(), one -> one.withLabels(labels, call.now()));
        return new Paging(call, rendering.site().api()).list(labels, name -> pulls.label(call.repository(), name));
    }
}
