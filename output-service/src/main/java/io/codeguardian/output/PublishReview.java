package io.codeguardian.output;

import io.codeguardian.events.Event;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.messaging.SideBySide;
import io.codeguardian.output.ledger.Lease;
import io.codeguardian.output.ledger.ReviewRow.State;
import io.codeguardian.output.ledger.Reviews;
import io.codeguardian.output.ledger.Reviews.Standing;
import io.codeguardian.output.publication.Fence;
import io.codeguardian.output.publication.Publication;
import io.codeguardian.output.publication.Withdrawal;
import io.codeguardian.output.slack.Notices;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Says a composed review, unless a newer push has overtaken it; one that has ended is only told again. */
@ApplicationScoped
public class PublishReview {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final Lease lease;
    private final Reviews reviews;
    private final Fence fence;
    private final Publication publication;
    private final Withdrawal withdrawal;
    private final Notices notices;
    private final TellOutcome tell;

    @Inject
    PublishReview(
            SideBySide sideBySide,
            Reactions reactions,
            Lease lease,
            Reviews reviews,
            Fence fence,
            Publication publication,
            Withdrawal withdrawal,
            Notices notices,
            TellOutcome tell) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.lease = lease;
        this.reviews = reviews;
        this.fence = fence;
        this.publication = publication;
        this.withdrawal = withdrawal;
        this.notices = notices;
        this.tell = tell;
    }

    @Incoming("review-composed")
    Uni<Void> handle(Message<ReviewComposed> message) {
        return sideBySide.take(message, this::react);
    }

    private Uni<Void> react(ReviewComposed review) {
        return reactions.react(
                review,
                () -> lease.holding(review.review(), () -> conclude(review)).chain(tell::of));
    }

    private Uni<Optional<Event>> conclude(ReviewComposed review) {
        return reviews.accept(review.review())
                .chain(standing -> standing.open()
                        ? decide(review, standing).map(Optional::of)
                        : Uni.createFrom().item(reviews.outcome(standing)));
    }

    private Uni<Event> decide(ReviewComposed review, Standing standing) {
        return fence.newerHead(review.review(), standing)
                .chain(newer -> newer.isPresent() ? withdraw(review, newer.get()) : publish(review));
    }

    private Uni<Event> publish(ReviewComposed review) {
        return publication
                .of(review)
                .call(published -> notices.announce(review, published))
                .call(published -> reviews.conclude(review.review(), State.PUBLISHED, published))
                .map(published -> published);
    }

    private Uni<Event> withdraw(ReviewComposed review, String newerHead) {
        ReviewSuperseded superseded = new ReviewSuperseded(review.review(), newerHead, Instant.now());
        return withdrawal
                .superseded(superseded)
                .call(() -> reviews.conclude(review.review(), State.SUPERSEDED, superseded))
                .replaceWith(superseded);
    }
}
