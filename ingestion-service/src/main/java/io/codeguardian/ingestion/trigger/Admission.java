package io.codeguardian.ingestion.trigger;

import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.github.Access;
import io.codeguardian.github.AppNotConfigured;
import io.codeguardian.github.Forbidden;
import io.codeguardian.github.GitHub;
import io.codeguardian.github.GitHubException;
import io.codeguardian.github.Installation;
import io.codeguardian.github.NotFound;
import io.codeguardian.github.PullRequest;
import io.codeguardian.github.Unprocessable;
import io.codeguardian.ingestion.planning.Announcements;
import io.codeguardian.ingestion.planning.Planning;
import io.codeguardian.ingestion.planning.TraceLink;
import io.codeguardian.ingestion.review.Ask;
import io.codeguardian.ingestion.review.Generations;
import io.codeguardian.ingestion.review.Outcome;
import io.codeguardian.ingestion.review.Outcomes;
import io.codeguardian.ingestion.review.PullRequests;
import io.codeguardian.messaging.TransientFailure;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets an ask in: decides once in the database, then says what came of it and has it planned. */
@ApplicationScoped
public class Admission {
    private static final Duration LAG = Duration.ofSeconds(10);

    private final GitHub github;
    private final Generations generations;
    private final Outcomes outcomes;
    private final PullRequests pullRequests;
    private final Announcements announcements;
    private final Planning planning;
    private final InTurn inTurn;

    @Inject
    public Admission(
            GitHub github,
            Generations generations,
            Outcomes outcomes,
            PullRequests pullRequests,
            Announcements announcements,
            Planning planning,
            InTurn inTurn) {
        this.github = github;
        this.generations = generations;
        this.outcomes = outcomes;
        this.pullRequests = pullRequests;
        this.announcements = announcements;
        this.planning = planning;
        this.inTurn = inTurn;
    }

    /** The same ask, repeated, says the same again and does nothing anew. */
    public Uni<Void> admit(Ask ask) {
        String traceparent = TraceLink.current();
        return inTurn.after(
                ask.repository() + '#' + ask.pullRequest(),
                () -> outcomes.known(ask.requestId())
                        .chain(known ->
                                known.isPresent() ? Uni.createFrom().item(known.get()) : decide(ask, traceparent))
                        .chain(this::follow));
    }

    /** A head that names no pull request is looked up among the reviewed ones. */
    public Uni<Void> admit(Ask ask, String headSha) {
        long repositoryId = Optional.ofNullable(ask.repositoryId()).orElseThrow();
        return pullRequests
                .pullRequestOf(repositoryId, headSha)
                .chain(number -> number.isEmpty() ? Uni.createFrom().voidItem() : admit(ask.on(number.get())));
    }

    private Uni<Outcome> decide(Ask ask, @Nullable String traceparent) {
        return installation(ask)
                .chain(installation -> github.repository(installation, ask.repository(), Access.READ)
                        .pullRequest(ask.pullRequest())
                        .chain(current -> decide(ask, current, installation, traceparent)))
                .onFailure(Admission::isAbsent)
                .recoverWithUni(failure -> generations.skip(ask, notInstalled(ask, failure)));
    }

    private Uni<Outcome> decide(Ask ask, PullRequest current, long installation, @Nullable String traceparent) {
        if (isBehind(ask, current)) {
            return Uni.createFrom()
                    .failure(new TransientFailure("GitHub's API does not yet show what its webhook told"));
        }
        if (!current.open()) {
            return generations.skip(ask, skipped(ask, "closed", "it is closed; reopen it to have it reviewed"));
        }
        return generations.decide(ask, current, installation, traceparent);
    }

    /** Read replicas of GitHub lag behind its webhooks, by seconds. */
    private static boolean isBehind(Ask ask, PullRequest current) {
        return ask.knownSince() != null
                && current.updatedAt().isBefore(ask.knownSince())
                && Instant.now().isBefore(ask.requestedAt().plus(LAG));
    }

    private Uni<Long> installation(Ask ask) {
        return ask.installationId() != null
                ? Uni.createFrom().item(ask.installationId())
                : github.installationOf(ask.repository()).map(Installation::id);
    }

    private static boolean isAbsent(Throwable failure) {
        return failure instanceof NotFound
                || failure instanceof Forbidden
                || failure instanceof Unprocessable
                || failure instanceof AppNotConfigured;
    }

    private static ReviewSkipped notInstalled(Ask ask, Throwable failure) {
        String remedy = failure instanceof AppNotConfigured
                ? "an operator must register the App: " + failure.getMessage()
                : "install the GitHub App on this repository, or check its name and number (GitHub: "
                        + ((GitHubException) failure).getMessage() + ")";
        return skipped(ask, "not-installed", remedy);
    }

    private static ReviewSkipped skipped(Ask ask, String reason, String detail) {
        return new ReviewSkipped(
                null,
                ask.requestId(),
                ask.tenant(),
                ask.repositoryId(),
                ask.repository(),
                ask.pullRequest(),
                reason,
                detail,
                Instant.now());
    }

    private Uni<Void> follow(Outcome outcome) {
        return supersede(outcome.superseded(), 0).chain(() -> {
            ReviewRef review = outcome.review();
            if (review != null && outcome.unfinished()) {
                planning.soon(review.repositoryId(), review.reviewId());
            }
            return outcome.skipped() == null ? Uni.createFrom().voidItem() : announcements.skipped(outcome.skipped());
        });
    }

    private Uni<Void> supersede(List<ReviewSuperseded> events, int from) {
        return from == events.size()
                ? Uni.createFrom().voidItem()
                : announcements.superseded(events.get(from)).chain(() -> supersede(events, from + 1));
    }
}
