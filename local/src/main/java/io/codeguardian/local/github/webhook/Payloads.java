package io.codeguardian.local.github.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.app.AppIdentity;
import io.codeguardian.local.github.app.Installation;
import io.codeguardian.local.github.description.ApiDescription;
import io.codeguardian.local.github.description.WebhookExamples;
import io.codeguardian.local.github.rendering.AppJson;
import io.codeguardian.local.github.rendering.CheckRunJson;
import io.codeguardian.local.github.rendering.IssueCommentJson;
import io.codeguardian.local.github.rendering.PullRequestJson;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.rendering.ReviewJson;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.ReviewComment;
import java.util.List;

/** Bodies of events: the official examples, speaking of what is really here. */
public final class Payloads {
    private final WebhookExamples examples = new WebhookExamples();
    private final ApiDescription description;
    private final Rendering rendering;
    private final PullRequestJson pulls;
    private final IssueCommentJson issueComments;
    private final ReviewJson reviews;
    private final CheckRunJson checks;
    private final AppJson apps;

    public Payloads(ApiDescription description, Rendering rendering, AppIdentity app) {
        this.description = description;
        this.rendering = rendering;
        this.pulls = new PullRequestJson(rendering);
        this.issueComments = new IssueCommentJson(rendering, app);
        this.reviews = new ReviewJson(rendering);
        this.checks = new CheckRunJson(rendering, app);
        this.apps = new AppJson(rendering, app);
    }

    ObjectNode pullRequest(String action, HostedRepository repository, PullRequest pull, Account sender) {
        String name = "pull-request-" + action.replace('_', '-');
        ObjectNode payload = onRepository(name, repository, sender);
        payload.put("number", pull.number());
        pulls.overlay(payload.withObject("/pull_request"), repository, pull);
        if (action.equals("synchronize")) {
            payload.put("before", pull.previousHead()).put("after", pull.headSha());
        }
        if (action.equals("labeled")) {
            payload.set("label", pulls.label(repository, pull.labels().getLast()));
        }
        return checked(name, payload);
    }

    ObjectNode issueComment(HostedRepository repository, PullRequest pull, IssueComment comment) {
        ObjectNode payload = onRepository("issue-comment-created", repository, comment.author());
        pulls.overlayIssue(payload.withObject("/issue"), repository, pull);
        issueComments.overlay(payload.withObject("/comment"), repository, comment);
        return checked("issue-comment-created", payload);
    }

    ObjectNode reviewComment(HostedRepository repository, PullRequest pull, ReviewComment comment) {
        String name = "pull-request-review-comment-created";
        ObjectNode payload = onRepository(name, repository, comment.author());
        pulls.overlay(payload.withObject("/pull_request"), repository, pull);
        reviews.overlay(payload.withObject("/comment"), repository, pull, comment);
        return checked(name, payload);
    }

    ObjectNode threadResolved(HostedRepository repository, PullRequest pull, ReviewComment first, Account sender) {
        String name = "pull-request-review-thread-resolved";
        ObjectNode payload = onRepository(name, repository, sender);
        pulls.overlay(payload.withObject("/pull_request"), repository, pull);
        ObjectNode thread = payload.putObject("thread");
        thread.put("node_id", Rendering.nodeId("PullRequestReviewThread", first.id()));
        ArrayNode comments = thread.putArray("comments");
        repository.reviewComments().all().stream()
                .filter(one -> one.thread() == first.id())
                .forEach(one -> comments.add(reviews.comment(repository, pull, one)));
        return checked(name, payload);
    }

    ObjectNode checkRunRerequested(HostedRepository repository, CheckRun run, Account sender) {
        String name = "check-run-rerequested";
        ObjectNode payload = onRepository(name, repository, sender);
        checks.overlay(payload.withObject("/check_run"), repository, run);
        return checked(name, payload);
    }

    /** @param name which of the installation events, as {@code installation-repositories-added} */
    ObjectNode installation(String name, HostedRepository repository, Installation installation) {
        ObjectNode payload = rendering.localize(examples.of(name), repository.fullName());
        payload.set("installation", apps.installation(installation));
        rendering.account(payload.withObject("/sender"), installation.account());
        payload.remove(List.of("organization", "enterprise"));
        payload.putNull("requester");
        String affected = name.startsWith("installation-repositories-")
                ? name.replace("installation-repositories-", "repositories_")
                : "repositories";
        payload.putArray(affected)
                .addObject()
                .put("id", repository.id())
                .put("node_id", Rendering.nodeId("Repository", repository.id()))
                .put("name", repository.name())
                .put("full_name", repository.fullName())
                .put("private", true);
        return checked(name, payload);
    }

    /** What GitHub sends when a webhook is set up. */
    ObjectNode ping(long hook, long app) {
        ObjectNode payload = examples.of("ping");
        payload.remove(List.of("repository", "organization"));
        payload.put("hook_id", hook);
        payload.withObject("/hook").put("id", hook).put("type", "App").put("app_id", app);
        return checked("ping", payload);
    }

    private ObjectNode onRepository(String name, HostedRepository repository, Account sender) {
        ObjectNode payload = rendering.localize(examples.of(name), repository.fullName());
        rendering.repository(payload.withObject("/repository"), repository);
        rendering.account(payload.withObject("/sender"), sender);
        payload.remove(List.of("organization", "enterprise"));
        payload.putObject("installation")
                .put("id", repository.installation())
                .put("node_id", Rendering.nodeId("Integration", repository.installation()));
        return payload;
    }

    private ObjectNode checked(String name, ObjectNode payload) {
        List<String> problems = description.webhook(name, payload);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("no event " + name + " as GitHub sends it: " + problems);
        }
        return payload;
    }
}
