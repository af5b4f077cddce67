package io.codeguardian.output.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.events.Event;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.messaging.UnprocessableEvent;
import io.codeguardian.output.ledger.ReviewRow.State;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reviews that came here and how each ended; the first end stands. */
@ApplicationScoped
public class Reviews {
    private final ObjectMapper json;

    @Inject
    Reviews(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Where a review stands.
     *
     * @param outcome the event that told its end, to be told again; null when others told it
     * @param newestGeneration of its pull request, as far as it is known here
     */
    public record Standing(State state, @Nullable String outcome, int newestGeneration, String newestHeadSha) {
        public boolean open() {
            return state == State.ACCEPTED;
        }
    }

    /** To be called with the lease. */
    public Uni<Standing> accept(ReviewRef review) {
        return Panache.withTransaction(() -> PullRequestRow.<PullRequestRow>findById(PullRequestRow.key(review))
                .chain(pull -> ReviewRow.<ReviewRow>findById(review.reviewId())
                        .chain(row -> row == null
                                ? fresh(review).<ReviewRow>persist()
                                : Uni.createFrom().item(row))
                        .map(row -> {
                            if (review.generation() > pull.newestGeneration) {
                                pull.newestGeneration = review.generation();
                                pull.newestHeadSha = review.headSha();
                            }
                            return new Standing(row.state, row.outcome, pull.newestGeneration, pull.newestHeadSha);
                        })));
    }

    /** @param outcome null when nobody has to be told */
    public Uni<Void> conclude(ReviewRef review, State state, @Nullable Event outcome) {
        return Panache.withTransaction(() -> ReviewRow.<ReviewRow>findById(review.reviewId())
                        .invoke(row -> {
                            if (row.state == State.ACCEPTED) {
                                row.state = state;
                                row.outcome = outcome == null ? null : write(outcome);
                                row.concludedAt = Instant.now();
                            }
                        }))
                .replaceWithVoid();
    }

    /** What is to be told of a review that has ended, as often as somebody asks. */
    public Optional<Event> outcome(Standing standing) {
        String outcome = standing.outcome();
        if (outcome == null) {
            return Optional.empty();
        }
        return switch (standing.state()) {
            case PUBLISHED -> Optional.of(read(outcome, ReviewPublished.class));
            case SUPERSEDED -> Optional.of(read(outcome, ReviewSuperseded.class));
            case ACCEPTED, SKIPPED, FAILED -> Optional.empty();
        };
    }

    /** Open for longer than that, and not told yet. */
    public Uni<List<ReviewRef>> hanging(Instant acceptedBefore) {
        return Panache.withSession(() -> ReviewRow.<ReviewRow>find(
                                "state = ?1 and hung = false and acceptedAt < ?2 order by acceptedAt",
                                State.ACCEPTED,
                                acceptedBefore)
                        .page(0, 20)
                        .list())
                .map(rows ->
                        rows.stream().map(r -> read(r.ref, ReviewRef.class)).toList());
    }

    public Uni<Void> hung(ReviewRef review) {
        return Panache.withTransaction(
                        () -> ReviewRow.<ReviewRow>findById(review.reviewId()).invoke(row -> row.hung = true))
                .replaceWithVoid();
    }

    public Uni<Optional<Long>> summaryComment(ReviewRef review) {
        return Panache.withSession(() -> PullRequestRow.<PullRequestRow>findById(PullRequestRow.key(review)))
                .map(pull -> Optional.ofNullable(pull.summaryCommentId));
    }

    public Uni<Void> summaryComment(ReviewRef review, @Nullable Long id) {
        return Panache.withTransaction(() -> PullRequestRow.<PullRequestRow>findById(PullRequestRow.key(review))
                        .invoke(pull -> pull.summaryCommentId = id))
                .replaceWithVoid();
    }

    /** The message that later ones of the pull request answer to. */
    public Uni<Optional<String>> slackThread(ReviewRef review) {
        return Panache.withSession(() -> PullRequestRow.<PullRequestRow>findById(PullRequestRow.key(review)))
                .map(pull -> Optional.ofNullable(pull.slackThread));
    }

    /** The first message of a pull request stays its thread. */
    public Uni<Void> slackThread(ReviewRef review, String message) {
        return Panache.withTransaction(() -> PullRequestRow.<PullRequestRow>findById(PullRequestRow.key(review))
                        .invoke(pull -> pull.slackThread = pull.slackThread == null ? message : pull.slackThread))
                .replaceWithVoid();
    }

    /** Forgets what ended, or was never heard of again, before then; pull requests stay known. */
    public Uni<Long> forget(Instant acceptedBefore) {
        return Panache.withTransaction(() -> ReviewRow.delete("acceptedAt < ?1", acceptedBefore));
    }

    private ReviewRow fresh(ReviewRef review) {
        ReviewRow row = new ReviewRow();
        row.reviewId = review.reviewId();
        row.tenant = review.tenant();
        row.repositoryId = review.repositoryId();
        row.pullRequest = review.pullRequest();
        row.generation = review.generation();
        row.ref = write(review);
        row.acceptedAt = Instant.now();
        return row;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UnprocessableEvent("cannot be written as JSON", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UnprocessableEvent("what was kept is no " + type.getSimpleName(), e);
        }
    }
}
