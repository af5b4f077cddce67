package io.codeguardian.local.github.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.app.Installation;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.ReviewComment;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells the App what happens, as far as it may know: null where there is nobody to tell. */
public final class Events {
    private final Deliveries deliveries;
    private final Payloads payloads;

    public Events(Deliveries deliveries, Payloads payloads) {
        this.deliveries = deliveries;
        this.payloads = payloads;
    }

    /** @param action as the API has it, as {@code ready_for_review} */
    public @Nullable Delivery pullRequest(
            String action, HostedRepository repository, PullRequest pull, Account sender) {
        return tell(repository, "pull_request", () -> payloads.pullRequest(action, repository, pull, sender));
    }

    public @Nullable Delivery issueComment(HostedRepository repository, IssueComment comment) {
        return tell(
                repository,
                "issue_comment",
                () -> payloads.issueComment(repository, pull(repository, comment.pull()), comment));
    }

    public @Nullable Delivery reviewComment(HostedRepository repository, ReviewComment comment) {
        return tell(
                repository,
                "pull_request_review_comment",
                () -> payloads.reviewComment(repository, pull(repository, comment.pull()), comment));
    }

    public @Nullable Delivery threadResolved(HostedRepository repository, ReviewComment first, Account sender) {
        return tell(
                repository,
                "pull_request_review_thread",
                () -> payloads.threadResolved(repository, pull(repository, first.pull()), first, sender));
    }

    public @Nullable Delivery checkRunRerequested(HostedRepository repository, CheckRun run, Account sender) {
        return tell(repository, "check_run", () -> payloads.checkRunRerequested(repository, run, sender));
    }

    /** @param first whether the App came to the account with this repository */
    public @Nullable Delivery installed(HostedRepository repository, Installation installation, boolean first) {
        return first
                ? tell(
                        repository,
                        "installation",
                        () -> payloads.installation("installation-created", repository, installation))
                : repositories("installation-repositories-added", repository, installation);
    }

    /** To be told while it is still installed. */
    public @Nullable Delivery uninstalled(HostedRepository repository, Installation installation) {
        return repositories("installation-repositories-removed", repository, installation);
    }

    private @Nullable Delivery repositories(String name, HostedRepository repository, Installation installation) {
        return tell(
                repository, "installation_repositories", () -> payloads.installation(name, repository, installation));
    }

    public @Nullable Delivery ping(long app) {
        return deliveries.send("ping", () -> payloads.ping(Deliveries.HOOK_ID, app));
    }

    private @Nullable Delivery tell(HostedRepository repository, String event, Supplier<ObjectNode> payload) {
        return repository.installed() ? deliveries.send(event, payload) : null;
    }

    private static PullRequest pull(HostedRepository repository, int number) {
        return Objects.requireNonNull(repository.pull(number));
    }
}
