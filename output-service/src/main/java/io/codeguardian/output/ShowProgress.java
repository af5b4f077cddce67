package io.codeguardian.output;

import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.messaging.Reactions;
import io.codeguardian.messaging.SideBySide;
import io.codeguardian.output.check.CheckRuns;
import io.codeguardian.output.github.Degradations;
import io.codeguardian.output.github.Sites;
import io.codeguardian.output.ledger.Lease;
import io.codeguardian.output.ledger.Reviews;
import io.codeguardian.output.ledger.Sent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Shows on the commit that a review is under way. */
@ApplicationScoped
public class ShowProgress {
    private final SideBySide sideBySide;
    private final Reactions reactions;
    private final Lease lease;
    private final Reviews reviews;
    private final Sites sites;
    private final CheckRuns checks;

    @Inject
    ShowProgress(
            SideBySide sideBySide, Reactions reactions, Lease lease, Reviews reviews, Sites sites, CheckRuns checks) {
        this.sideBySide = sideBySide;
        this.reactions = reactions;
        this.lease = lease;
        this.reviews = reviews;
        this.sites = sites;
        this.checks = checks;
    }

    @Incoming("review-planned")
    Uni<Void> handle(Message<ReviewPlanned> message) {
        return sideBySide.take(message, this::react);
    }

    private Uni<Void> react(ReviewPlanned planned) {
        ReviewRef review = planned.review();
        return reactions.react(
                planned,
                () -> lease.holding(
                        review,
                        () -> reviews.accept(review)
                                .chain(standing -> standing.open() && standing.newestGeneration() == review.generation()
                                        ? show(review)
                                        : Uni.createFrom().voidItem())));
    }

    private Uni<Void> show(ReviewRef review) {
        return new Degradations()
                .unlessRefused(
                        "check run",
                        Sent.NOTHING,
                        () -> sites.open(review).chain(site -> checks.progress(site, review)))
                .replaceWithVoid();
    }
}
