package io.codeguardian.output.publication;

import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.output.check.CheckRuns;
import io.codeguardian.output.check.CheckText;
import io.codeguardian.output.gate.WriteGate;
import io.codeguardian.output.github.Degradations;
import io.codeguardian.output.github.PullRequestSite;
import io.codeguardian.output.github.Sites;
import io.codeguardian.output.ledger.Sent;
import io.codeguardian.output.review.PostReview;
import io.codeguardian.output.review.PostReview.Posted;
import io.codeguardian.output.review.ResolveFixed;
import io.codeguardian.output.summary.StickySummary;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Says a review: comments on lines, summary, check run, resolved threads. Each part stands once; a repeat goes on. */
@ApplicationScoped
public class Publication {
    private final Sites sites;
    private final PostReview post;
    private final ResolveFixed resolve;
    private final StickySummary summary;
    private final CheckRuns checks;
    private final WriteGate gate;

    @Inject
    Publication(
            Sites sites,
            PostReview post,
            ResolveFixed resolve,
            StickySummary summary,
            CheckRuns checks,
            WriteGate gate) {
        this.sites = sites;
        this.post = post;
        this.resolve = resolve;
        this.summary = summary;
        this.checks = checks;
        this.gate = gate;
    }

    public Uni<ReviewPublished> of(ReviewComposed review) {
        Degradations degradations = new Degradations();
        return sites.open(review.review())
                .chain(site -> post.on(site, review, degradations)
                        .chain(posted -> summary.on(site, review, posted.inline(), degradations)
                                .chain(() -> check(site, review, posted, degradations))
                                .chain(check -> resolve.of(review, degradations)
                                        .map(resolved -> published(review, posted, resolved, check, degradations)))));
    }

    private Uni<Sent> check(PullRequestSite site, ReviewComposed review, Posted posted, Degradations degradations) {
        CheckText text = CheckText.of(review, posted.inline(), degradations.reasons());
        return degradations.unlessRefused(
                "check run", Sent.NOTHING, () -> checks.conclude(site, review.review(), text));
    }

    private ReviewPublished published(
            ReviewComposed review, Posted posted, int resolved, Sent check, Degradations degradations) {
        return new ReviewPublished(
                review.review(),
                posted.url(),
                check.isNothing() ? null : CheckText.conclusion(review).wireName(),
                gate.closed() ? 0 : posted.comments(),
                resolved,
                gate.closed(),
                degradations.reasons(),
                review.requestedAt(),
                Instant.now(),
                review.complete());
    }
}
