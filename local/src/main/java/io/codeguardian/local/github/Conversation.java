package io.codeguardian.local.github;

import io.codeguardian.local.github.app.Account;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.Hosting;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.github.webhook.Events;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people say on a pull request. Each answers the event that told the App, null when there is no webhook. */
public final class Conversation {
    private final Hosting hosting;
    private final Events events;
    private final InstantSource clock;

    Conversation(Hosting hosting, Events events, InstantSource clock) {
        this.hosting = hosting;
        this.events = events;
        this.clock = clock;
    }

    public @Nullable Delivery comment(String repository, int number, String author, String body) {
        HostedRepository of = hosting.named(repository);
        IssueComment comment = of.issueComments()
                .add(new IssueComment(
                        hosting.nextId(), number, Account.user(author), false, body, clock.instant(), clock.instant()));
        return events.issueComment(of, comment);
    }

    /** @param comment any comment of the thread */
    public @Nullable Delivery reply(String repository, long comment, String author, String body) {
        HostedRepository of = hosting.named(repository);
        ReviewComment to = found(of, comment);
        ReviewComment reply = of.reviewComments()
                .add(new ReviewComment(
                        hosting.nextId(),
                        null,
                        to.pull(),
                        to.path(),
                        to.anchor(),
                        body,
                        to.commit(),
                        Account.user(author),
                        false,
                        to.thread(),
                        clock.instant(),
                        clock.instant()));
        return events.reviewComment(of, reply);
    }

    /** @param comment any comment of the thread */
    public @Nullable Delivery resolve(String repository, long comment, String author) {
        HostedRepository of = hosting.named(repository);
        ReviewComment first = found(of, found(of, comment).thread());
        of.threads().resolve(first.id());
        return events.threadResolved(of, first, Account.user(author));
    }

    /** The button beside a check. */
    public @Nullable Delivery rerequest(String repository, long checkRun, String author) {
        HostedRepository of = hosting.named(repository);
        CheckRun run = Objects.requireNonNull(of.checkRuns().find(checkRun), "no such check run");
        return events.checkRunRerequested(of, run, Account.user(author));
    }

    private static ReviewComment found(HostedRepository repository, long comment) {
        return Objects.requireNonNull(repository.reviewComments().find(comment), "no such comment");
    }
}
