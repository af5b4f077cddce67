package io.codeguardian.ingestion.review;

import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewRef;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What is remembered of a pull request from one review to the next. */
@ApplicationScoped
public class PullRequests {
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
