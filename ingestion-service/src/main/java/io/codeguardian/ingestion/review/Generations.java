package io.codeguardian.ingestion.review;

import io.codeguardian.events.ReviewScope;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.github.PullRequest;
import io.codeguardian.messaging.TransientFailure;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Numbers the distinct (head, base) of a pull request, and puts an end to what a newer one replaces. */
@ApplicationScoped
public class Generations {
    private final StoredJson json;
    private final Outcomes outcomes;

    @Inject
    public Generations(StoredJson json, Outcomes outcomes) {
        this.json = json;
        this.outcomes = outcomes;
    }

    /** Keeps that a request never became a review. */
    public Uni<Outcome> skip(Ask ask, ReviewSkipped skipped) {
        return Panache.withTransaction(() -> remember(ask)
                .chain(isNew -> isNew
                        ? RequestRow.update("skipped = ?1 where requestId = ?2", json.write(skipped), ask.requestId())
                                .replaceWith(new Outcome(null, null, skipped, List.of()))
                        : outcomes.of(ask.requestId())));
    }

    /**
     * Decides in one transaction: a new generation, or one that is there.
     *
     * @param current the pull request as GitHub has it now
     */
    public Uni<Outcome> decide(Ask ask, PullRequest current, long installation, @Nullable String traceparent) {
        return Panache.withTransaction(() -> remember(ask)
                .chain(isNew ->
                        isNew ? number(ask, current, installation, traceparent) : outcomes.of(ask.requestId())));
    }

    /** False when it was remembered before. */
    private Uni<Boolean> remember(Ask ask) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into request (request_id, tenant, repository, pull_request, received_at)
                                values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""")
                        .setParameter(1, ask.requestId())
                        .setParameter(2, ask.tenant())
                        .setParameter(3, ask.repository())
                        .setParameter(4, ask.pullRequest())
                        .setParameter(5, Instant.now())
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    private Uni<Outcome> number(Ask ask, PullRequest current, long installation, @Nullable String traceparent) {
        long repositoryId = Objects.requireNonNull(current.base().repo(), "a base is never deleted")
                .id();
        PullRequestRow.Key key = new PullRequestRow.Key(ask.tenant(), repositoryId, current.number());
        return lock(key).chain(row -> {
            if (current.updatedAt().isBefore(row.seenAt)) {
                return Uni.createFrom().failure(new TransientFailure("GitHub's API answered with an older state"));
            }
            row.open = true;
            row.seenAt = current.updatedAt();
            return ReviewRow.<ReviewRow>find(
                            "tenant = ?1 and repositoryId = ?2 and pullRequest = ?3 and generation = ?4",
                            ask.tenant(),
                            repositoryId,
                            current.number(),
                            row.generation)
                    .firstResult()
                    .chain(newest -> {
                        if (newest == null || asksForMore(ask, current, newest)) {
                            row.generation++;
                            Observed seen = new Observed(current, installation, traceparent);
                            return seen.review(ask, key, row.generation, json)
                                    .<ReviewRow>persist()
                                    .chain(this::supersede);
                        }
                        return duplicate(ask, newest);
                    });
        });
    }

    private static Uni<PullRequestRow> lock(PullRequestRow.Key key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into pull_request (tenant, repository_id, number)
                                values (?1, ?2, ?3) on conflict do nothing""")
                        .setParameter(1, key.tenant())
                        .setParameter(2, key.repositoryId())
                        .setParameter(3, key.number())
                        .executeUpdate())
                .chain(() -> PullRequestRow.findById(key, LockModeType.PESSIMISTIC_WRITE));
    }

    private boolean asksForMore(Ask ask, PullRequest current, ReviewRow newest) {
        return ask.fresh()
                || cameToNothing(current, newest)
                || !newest.headSha.equals(current.head().sha())
                || !newest.baseSha.equals(current.base().sha())
                || (ask.scope() == ReviewScope.FULL && newest.scope == ReviewScope.DIFF);
    }

    /** Skipped or failed, or about to be judged by facts of yesterday: a draft that is none any more, say. */
    private boolean cameToNothing(PullRequest current, ReviewRow newest) {
        return switch (newest.state) {
            case SKIPPED, FAILED -> true;
            case READY -> !StoredResult.PLANNED.name().equals(newest.resultType);
            case DECIDED ->
                !newest.facts.equals(json.write(Observed.facts(current)))
                        || !newest.labels.equals(json.write(Observed.labels(current)));
            case PLANNED, SUPERSEDED, PUBLISHED -> false;
        };
    }

    private Uni<Outcome> supersede(ReviewRow next) {
        return Panache.getSession()
                .chain(Mutiny.Session::flush)
                .chain(() -> link(next.requestId, next.reviewId))
                .chain(() -> ReviewRow.update(
                        "state = ?1, supersededBy = ?2, supersededAt = ?3, superseding = ?4, changedAt = ?3"
                                + " where tenant = ?5 and repositoryId = ?6 and pullRequest = ?7"
                                + " and generation < ?4 and state in ?8",
                        ReviewState.SUPERSEDED,
                        next.headSha,
                        Instant.now(),
                        next.generation,
                        next.tenant,
                        next.repositoryId,
                        next.pullRequest,
                        ReviewState.UNPUBLISHED))
                // What the session holds is older than this update.
                .chain(Panache::getSession)
                .invoke(Mutiny.Session::clear)
                .chain(() -> outcomes.of(next, null));
    }

    private Uni<Outcome> duplicate(Ask ask, ReviewRow row) {
        ReviewSkipped skipped = new ReviewSkipped(
                null,
                ask.requestId(),
                row.tenant,
                row.repositoryId,
                row.repository,
                row.pullRequest,
                "duplicate",
                "head and base are those of review " + row.reviewId
                        + "; ask for a fresh review to have them read again",
                Instant.now());
        return RequestRow.update(
                        "reviewId = ?1, duplicate = true, skipped = ?2 where requestId = ?3",
                        row.reviewId,
                        json.write(skipped),
                        ask.requestId())
                .chain(() -> outcomes.of(row, skipped));
    }

    private static Uni<Integer> link(String requestId, String reviewId) {
        return RequestRow.update("reviewId = ?1 where requestId = ?2", reviewId, requestId);
    }
}
