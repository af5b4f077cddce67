package io.codeguardian.local.github.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.description.ApiDescription;
import io.codeguardian.local.github.description.WebhookExamples;
import io.codeguardian.local.github.rendering.PullRequestJson;
import io.codeguardian.local.github.rendering.Rendering;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.wire.Json;
import java.util.List;

/** Bodies of events: the official examples, speaking of what is really here. */
public final class Payloads {
    private final WebhookExamples examples = new WebhookExamples();
    private final ApiDescription description;
    private final Rendering rendering;
    private final PullRequestJson pulls;

    public Payloads(ApiDescription description, Rendering rendering) {
        this.description = description;
        this.rendering = rendering;
        this.pulls = new PullRequestJson(rendering);
    }

    /** An event about a pull request, as {@code pull-request-opened}. */
    public ObjectNode pullRequest(String name, HostedRepository repository, PullRequest pull, Account sender) {
        ObjectNode payload = onRepository(name, repository, sender);
        payload.put("number", pull.number());
        pulls.overlay(payload.withObject("/pull_request"), repository, pull);
        if (name.endsWith("-synchronize")) {
            payload.put("before", pull.previousHead()).put("after", pull.headSha());
        }
        return checked(name, payload);
    }

    /** An example that speaks of a repository; more is for the caller to put in. */
    ObjectNode onRepository(String name, HostedRepository repository, Account sender) {
        ObjectNode payload = rendering.localize(examples.of(name), repository.fullName());
        rendering.repository(payload.withObject("/repository"), repository);
        rendering.account(payload.withObject("/sender"), sender);
        payload.remove(List.of("organization", "enterprise"));
        if (repository.installed()) {
            payload.putObject("installation")
                    .put("id", repository.installation())
                    .put("node_id", Rendering.nodeId("Integration", repository.installation()));
        } else {
            payload.remove("installation");
        }
        return payload;
    }

    ObjectNode checked(String name, ObjectNode payload) {
        List<String> problems = description.webhook(name, payload);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("no event " + name + " as GitHub sends it: " + problems + " "
                    + Json.tree(payload).path("action"));
        }
        return payload;
    }
}
