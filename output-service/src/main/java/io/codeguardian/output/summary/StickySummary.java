package io.codeguardian.output.summary;

import io.codeguardian.events.ReviewComposed;
import io.codeguardian.github.NotFound;
import io.codeguardian.output.github.Degradations;
import io.codeguardian.output.github.Marker;
import io.codeguardian.output.github.PullRequestSite;
import io.codeguardian.output.ledger.Ledger;
import io.codeguardian.output.ledger.Reviews;
import io.codeguardian.output.ledger.Sent;
import io.codeguardian.output.ledger.Target;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** One comment a pull request, brought up to date by each review. */
@ApplicationScoped
public class StickySummary {
    private static final String MARKER = "codeguardian:summary";

    private final Ledger ledger;
    private final Reviews reviews;

    @Inject
    StickySummary(Ledger ledger, Reviews reviews) {
        this.ledger = ledger;
        this.reviews = reviews;
    }

    public Uni<Sent> on(PullRequestSite site, ReviewComposed review, Set<String> inline, Degradations degradations) {
        String text = Marker.mark(SummaryText.of(review, inline, degradations.reasons()), MARKER);
        Target target = new Target(review.review(), "github", "summary", PullRequestSite::refused);
        return degradations.unlessRefused(
                "summary comment",
                Sent.NOTHING,
                () -> ledger.once(target, () -> findAndEdit(site, text), () -> write(site, review, text))
                        .call(sent -> sent.isNothing()
                                ? Uni.createFrom().voidItem()
                                : reviews.summaryComment(review.review(), Long.valueOf(sent.id()))));
    }

    private Uni<Sent> write(PullRequestSite site, ReviewComposed review, String text) {
        return reviews.summaryComment(review.review())
                .chain(known -> known.isPresent()
                        ? site.editComment(known.get(), text)
                                .onFailure(NotFound.class) // somebody deleted it
                                .recoverWithUni(() -> site.postComment(text))
                        : findOrPost(site, text));
    }

    private static Uni<Sent> findOrPost(PullRequestSite site, String text) {
        return findAndEdit(site, text)
                .chain(found -> found.isPresent() ? Uni.createFrom().item(found.get()) : site.postComment(text));
    }

    private static Uni<Optional<Sent>> findAndEdit(PullRequestSite site, String text) {
        return site.findComment(MARKER)
                .chain(found -> found.isPresent()
                        ? site.editComment(Long.parseLong(found.get().id()), text)
                                .map(Optional::of)
                        : Uni.createFrom().item(found));
    }
}
