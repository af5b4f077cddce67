package io.codeguardian.output.publication;

import io.codeguardian.events.ReviewFailed;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.output.check.CheckRuns;
import io.codeguardian.output.check.CheckText;
import io.codeguardian.output.github.Degradations;
import io.codeguardian.output.github.PullRequestSite;
import io.codeguardian.output.github.Sites;
import io.codeguardian.output.ledger.Sent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/** Ends the check run of a review that is not said; never green. */
@ApplicationScoped
public class Withdrawal {
    private final Sites sites;
    private final CheckRuns checks;

    @Inject
    Withdrawal(Sites sites, CheckRuns checks) {
        this.sites = sites;
        this.checks = checks;
    }

    public Uni<Void> superseded(ReviewSuperseded event) {
        CheckText text = CheckText.superseded(event.byHeadSha());
        return on(event.review(), site -> checks.concludeIfShown(site, event.review(), text));
    }

    public Uni<Void> skipped(ReviewRef review, ReviewSkipped event) {
        CheckText text = CheckText.skipped(event.detail());
        return on(review, site -> checks.concludeIfShown(site, review, text));
    }

    public Uni<Void> failed(ReviewFailed event) {
        CheckText text = CheckText.failed(event.stage(), event.reason());
        return on(event.review(), site -> checks.conclude(site, event.review(), text));
    }

    public Uni<Void> hung(ReviewRef review) {
        return on(review, site -> checks.concludeForNow(site, review, CheckText.hung()));
    }

    private Uni<Void> on(ReviewRef review, Function<PullRequestSite, Uni<Sent>> work) {
        return new Degradations()
                .unlessRefused(
                        "check run", Sent.NOTHING, () -> sites.open(review).chain(work::apply))
                .replaceWithVoid();
    }
}
