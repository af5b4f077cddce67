package io.codeguardian.ingestion.review;

import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
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
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Numbers the distinct (head, base) of a pull request, and puts an end to what a newer one replaces. */
@ApplicationScoped
public class Generations {
    private final StoredJson json;

    @Inject
    public Generations(StoredJson json) {
        this.json = json;
    }

    /** What a request led to before; empty when it is new. */
    public Uni<Optional<Outcome>> known(String requestId) {
        return Panache.withSession(() -> RequestRow.<RequestRow>findById(requestId)
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.<Outcome>empty())
                        : outcome(row).map(Optional::of)));
    }

    /** Keeps that a request never became a review. */
    public Uni<Outcome> skip(Ask ask, ReviewSkipped skipped) {
        return Panache.withTransaction(() -> remember(ask)
                .chain(isNew -> isNew
                        ? RequestRow.update("skipped = ?1 where requestId = ?2", json.write(skipped), ask.requestId())
                                .replaceWith(new Outcome(null, null, skipped, List.of()))
                        : again(ask.requestId())));
    }

    /**
     * Decides in one transaction: a new generation, or one that is there.
     *
     * @param current the pull request as GitHub has it now
     */
    public Uni<Outcome> decide(Ask ask, PullRequest current, long installation, @Nullable String traceparent) {
        return Panache.withTransaction(() -> remember(ask)
                .chain(isNew -> isNew ? number(ask, current, installation, traceparent) : again(ask.requestId())));
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
                            ReviewRow next = new ReviewRow();
                            next.generation = row.generation;
                            fill(next, key, ask, current, installation, traceparent);
                            return next.<ReviewRow>persist().chain(r -> supersede(r));
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
                !newest.facts.equals(json.write(facts(current))) || !newest.labels.equals(json.write(labels(current)));
            case PLANNED, SUPERSEDED, PUBLISHED -> false;
        };
    }

    private static List<String> labels(PullRequest current) {
        return current.labels().stream().map(PullRequest.Label::name).toList();
    }

    private void fill(
            ReviewRow row,
            PullRequestRow.Key key,
            Ask ask,
            PullRequest current,
            long installation,
            @Nullable String traceparent) {
        row.reviewId = ReviewRef.reviewId(key.tenant(), key.repositoryId(), key.number(), row.generation);
        row.tenant = key.tenant();
        row.repositoryId = key.repositoryId();
        row.repository = Objects.requireNonNull(current.base().repo()).fullName();
        row.installationId = installation;
        row.pullRequest = key.number();
        row.headSha = current.head().sha();
        row.baseSha = current.base().sha();
        row.baseRef = current.base().ref();
        row.cloneUrl = Objects.requireNonNull(current.base().repo()).cloneUrl();
        row.facts = json.write(facts(current));
        row.labels = json.write(labels(current));
        row.authorIsBot = current.user() != null && current.user().isBot();
        row.scope = ask.scope();
        row.requestId = ask.requestId();
        row.requestedAt = ask.requestedAt();
        row.traceparent = traceparent;
        row.state = ReviewState.DECIDED;
        row.resultType = null;
        row.result = null;
        row.attempts = 0;
        row.nextAttemptAt = Instant.now();
        row.leasedUntil = null;
        row.changedAt = Instant.now();
    }

    private static PullRequestFacts facts(PullRequest current) {
        return new PullRequestFacts(
                current.title(),
                current.body(),
                current.user() == null ? "ghost" : current.user().login(),
                current.htmlUrl(),
                current.base().ref(),
                current.head().ref(),
                current.draft());
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
                .chain(() -> outcome(next, null));
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
                .chain(() -> outcome(row, skipped));
    }

    private static Uni<Integer> link(String requestId, String reviewId) {
        return RequestRow.update("reviewId = ?1 where requestId = ?2", reviewId, requestId);
    }

    private Uni<Outcome> again(String requestId) {
        return RequestRow.<RequestRow>findById(requestId).chain(this::outcome);
    }

    private Uni<Outcome> outcome(RequestRow request) {
        ReviewSkipped skipped = request.skipped == null ? null : json.read(request.skipped, ReviewSkipped.class);
        return request.reviewId == null
                ? Uni.createFrom().item(new Outcome(null, null, skipped, List.of()))
                : ReviewRow.<ReviewRow>findById(request.reviewId).chain(review -> outcome(review, skipped));
    }

    private static Uni<Outcome> outcome(ReviewRow review, @Nullable ReviewSkipped skipped) {
        return ReviewRow.<ReviewRow>list(
                        "tenant = ?1 and repositoryId = ?2 and pullRequest = ?3 and superseding = ?4 and state = ?5",
                        review.tenant,
                        review.repositoryId,
                        review.pullRequest,
                        review.generation,
                        ReviewState.SUPERSEDED)
                .map(rows -> new Outcome(
                        review.ref(),
                        review.state,
                        skipped,
                        rows.stream().map(Generations::superseded).toList()));
    }

    private static ReviewSuperseded superseded(ReviewRow row) {
        return new ReviewSuperseded(
                row.ref(), Objects.requireNonNull(row.supersededBy), Objects.requireNonNull(row.supersededAt));
    }

    /** Records that a pull request was closed; what is under way is finished. */
    public Uni<Void> close(String tenant, long repositoryId, int pullRequest) {
        return Panache.withTransaction(() -> PullRequestRow.update(
                        "open = false where key = ?1", new PullRequestRow.Key(tenant, repositoryId, pullRequest)))
                .replaceWithVoid();
    }

    /** The pull request of a head that was reviewed before. */
    public Uni<Optional<Integer>> pullRequestOf(long repositoryId, String headSha) {
        return Panache.withSession(() -> ReviewRow.<ReviewRow>find(
                        "repositoryId = ?1 and headSha = ?2 order by changedAt desc", repositoryId, headSha)
                .firstResult()
                .map(row -> row == null ? Optional.<Integer>empty() : Optional.of(row.pullRequest)));
    }

    /** Remembers what stands on GitHub and is complete: the next review reads only what is new since. */
    public Uni<Void> published(ReviewPublished event) {
        ReviewRef review = event.review();
        return Panache.withTransaction(() -> ReviewRow.update(
                                "state = ?1, changedAt = ?2 where reviewId = ?3",
                                ReviewState.PUBLISHED,
                                Instant.now(),
                                review.reviewId())
                        .chain(() -> isToBuildOn(event)
                                ? publishedLast(review)
                                : Uni.createFrom().item(0)))
                .replaceWithVoid();
    }

    private static boolean isToBuildOn(ReviewPublished event) {
        return !event.dryRun() && !Boolean.FALSE.equals(event.complete());
    }

    private static Uni<Integer> publishedLast(ReviewRef review) {
        return PullRequestRow.update(
                "publishedGeneration = ?1 where key = ?2 and (publishedGeneration is null or publishedGeneration < ?1)",
                review.generation(),
                new PullRequestRow.Key(review.tenant(), review.repositoryId(), review.pullRequest()));
    }
}
