package io.codeguardian.ingestion.review;

import com.fasterxml.jackson.core.type.TypeReference;
import io.codeguardian.events.Event;
import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewRef;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claims generations to work on, and keeps what became of them: stored first, announced then. */
@ApplicationScoped
public class Plans {
    private static final List<ReviewState> UNFINISHED = List.of(ReviewState.DECIDED, ReviewState.READY);

    private final StoredJson json;

    @Inject
    public Plans(StoredJson json) {
        this.json = json;
    }

    /** Empty when someone else is at it, or it is finished. */
    public Uni<Optional<Job>> claim(String reviewId, Duration lease) {
        Instant now = Instant.now();
        return Panache.withTransaction(() -> ReviewRow.update(
                        "leasedUntil = ?1, attempts = attempts + 1 where reviewId = ?2 and state in ?3"
                                + " and nextAttemptAt <= ?4 and (leasedUntil is null or leasedUntil < ?4)",
                        now.plus(lease),
                        reviewId,
                        UNFINISHED,
                        now)
                .chain(rows -> rows == 0
                        ? Uni.createFrom().item(Optional.<Job>empty())
                        : ReviewRow.<ReviewRow>findById(reviewId).map(row -> Optional.of(job(row)))));
    }

    private Job job(ReviewRow row) {
        return new Job(
                row.ref(),
                row.baseRef,
                row.cloneUrl,
                json.read(row.facts, PullRequestFacts.class),
                json.read(row.labels, new TypeReference<List<String>>() {}),
                row.authorIsBot,
                row.scope,
                row.requestId,
                row.requestedAt,
                row.traceparent,
                row.attempts,
                row.resultType == null ? null : StoredResult.valueOf(row.resultType));
    }

    /** Nobody else takes these meanwhile. */
    public Uni<Void> renew(Collection<String> reviewIds, Duration lease) {
        return Panache.withTransaction(() -> ReviewRow.update(
                        "leasedUntil = ?1 where reviewId in ?2 and leasedUntil is not null",
                        Instant.now().plus(lease),
                        reviewIds))
                .replaceWithVoid();
    }

    /** Generations that are due and that nobody is at, oldest first. */
    public Uni<List<Waiting>> waiting(int most) {
        return Panache.withSession(() -> ReviewRow.<ReviewRow>find(
                        "state in ?1 and nextAttemptAt <= ?2 and (leasedUntil is null or leasedUntil < ?2)"
                                + " order by requestedAt",
                        UNFINISHED,
                        Instant.now())
                .page(0, most)
                .list()
                .map(rows -> rows.stream()
                        .map(r -> new Waiting(r.reviewId, r.repositoryId))
                        .toList()));
    }

    /** What the next incremental review builds on. */
    public Uni<Optional<Published>> lastPublished(ReviewRef review) {
        PullRequestRow.Key key = new PullRequestRow.Key(review.tenant(), review.repositoryId(), review.pullRequest());
        return Panache.withSession(() -> PullRequestRow.<PullRequestRow>findById(key)
                .chain(row -> row == null || row.publishedGeneration == null
                        ? Uni.createFrom().item(Optional.<Published>empty())
                        : ReviewRow.<ReviewRow>findById(ReviewRef.reviewId(
                                        review.tenant(),
                                        review.repositoryId(),
                                        review.pullRequest(),
                                        row.publishedGeneration))
                                .map(this::published)));
    }

    private Optional<Published> published(@Nullable ReviewRow row) {
        return row == null || row.covered == null
                ? Optional.empty()
                : Optional.of(new Published(row.headSha, json.unzip(row.covered, Covered.class)));
    }

    /**
     * Stores what planning came to; false when the generation was superseded meanwhile.
     *
     * @param units as they will be announced, see {@link StoredJson#zip}
     */
    public Uni<Boolean> store(String reviewId, Event result, @Nullable Covered covered, List<byte[]> units) {
        return Panache.withTransaction(() -> ReviewRow.update(
                        "state = ?1, resultType = ?2, result = ?3, covered = ?4, changedAt = ?5"
                                + " where reviewId = ?6 and state = ?7",
                        ReviewState.READY,
                        StoredResult.of(result).name(),
                        json.zip(result),
                        covered == null ? null : json.zip(covered),
                        Instant.now(),
                        reviewId,
                        ReviewState.DECIDED)
                .chain(rows -> rows == 0
                        ? Uni.createFrom().item(false)
                        : storeUnits(reviewId, units, 0).replaceWith(true)));
    }

    private static Uni<Void> storeUnits(String reviewId, List<byte[]> units, int from) {
        if (from == units.size()) {
            return Uni.createFrom().voidItem();
        }
        UnitRow row = new UnitRow();
        row.key = new UnitRow.Key(reviewId, from);
        row.body = units.get(from);
        return row.persist().chain(() -> storeUnits(reviewId, units, from + 1));
    }

    /** The result to announce; empty when the generation is no longer of interest. */
    public Uni<Optional<Event>> result(String reviewId) {
        return Panache.withSession(() -> ReviewRow.<ReviewRow>findById(reviewId).map(row -> {
            if (row.state != ReviewState.READY && row.state != ReviewState.PLANNED) {
                return Optional.<Event>empty();
            }
            StoredResult type = StoredResult.valueOf(Objects.requireNonNull(row.resultType));
            return Optional.of(json.unzip(Objects.requireNonNull(row.result), type.event()));
        }));
    }

    /** A unit by its position in the plan; empty when it was forgotten. */
    public Uni<Optional<byte[]>> unit(String reviewId, int ordinal) {
        return Panache.withSession(() -> UnitRow.<UnitRow>findById(new UnitRow.Key(reviewId, ordinal))
                .map(row -> Optional.ofNullable(row).map(r -> r.body)));
    }

    /** All of it stands on the topics. */
    public Uni<Void> announced(String reviewId, Event result) {
        return Panache.withTransaction(() -> ReviewRow.update(
                        "state = ?1, leasedUntil = null, changedAt = ?2 where reviewId = ?3 and state = ?4",
                        StoredResult.of(result).announced(),
                        Instant.now(),
                        reviewId,
                        ReviewState.READY))
                .replaceWithVoid();
    }

    /** Gives it back for a later attempt. */
    public Uni<Void> release(String reviewId, Instant nextAttempt) {
        return Panache.withTransaction(() -> ReviewRow.update(
                        "leasedUntil = null, nextAttemptAt = ?1 where reviewId = ?2", nextAttempt, reviewId))
                .replaceWithVoid();
    }

    /** Units that their topic no longer keeps either; a review that is still to be announced keeps its own. */
    public Uni<Long> forgetUnits(Instant changedBefore) {
        return Panache.withTransaction(() -> UnitRow.delete(
                "key.reviewId in (select r.reviewId from ReviewRow r where r.changedAt < ?1 and r.state not in ?2)",
                changedBefore,
                UNFINISHED));
    }

    /** Requests that nobody repeats any more. */
    public Uni<Long> forgetRequests(Instant receivedBefore) {
        return Panache.withTransaction(() -> RequestRow.delete("receivedAt < ?1", receivedBefore));
    }
}
