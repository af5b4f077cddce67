package io.codeguardian.local.github.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.rendering.IssueCommentJson;
import io.codeguardian.local.github.rendering.PullRequestJson;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.webhook.Events;
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
    private final Events events;
    private final IssueCommentJson json;
    private final PullRequestJson pulls;

    IssueEndpoints(Rendering rendering, Hosting hosting, AppIdentity identity, Events events) {
        this.rendering = rendering;
        this.hosting = hosting;
        this.bot = identity.bot();
        this.events = events;
        this.json = new IssueCommentJson(rendering, identity);
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
        return new Paging(call, rendering.site().api()).list(comments, one -> json.of(call.repository(), one));
    }

    private Reply get(RestCall call) {
        return Reply.json(200, json.of(call.repository(), comment(call)));
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
        Thread.startVirtualThread(() -> events.issueComment(call.repository(), comment));
        return Reply.json(201, json.of(call.repository(), comment))
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
        return Reply.json(200, json.of(call.repository(), call.found(changed)));
    }

    private static String body(RestCall call) {
        String body = Objects.requireNonNullElse(call.text("body"), "");
        Bodies.comment(call.operation(), RESOURCE, body);
        return body;
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
