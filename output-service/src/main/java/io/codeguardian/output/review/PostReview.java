package io.codeguardian.output.review;

import io.codeguardian.events.ReviewComposed;
import io.codeguardian.github.Unprocessable;
import io.codeguardian.output.github.Degradations;
import io.codeguardian.output.github.PullRequestSite;
import io.codeguardian.output.ledger.Ledger;
import io.codeguardian.output.ledger.Sent;
import io.codeguardian.output.ledger.Target;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Posts what is new on lines of the change as one review; nothing new, no review. */
@ApplicationScoped
public class PostReview {
    private final Ledger ledger;

    @Inject
    PostReview(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What stands on lines.
     *
     * @param url null without a review
     * @param comments how many this review has
     * @param inline fingerprints that have a comment, of this review or an earlier one
     */
    public record Posted(@Nullable String url, int comments, Set<String> inline) {}

    public Uni<Posted> on(PullRequestSite site, ReviewComposed review, Degradations degradations) {
        Posted nothing = new Posted(null, 0, Set.of());
        return ReviewText.comments(review, Set.of()).isEmpty()
                ? Uni.createFrom().item(nothing)
                : degradations.unlessRefused(
                        "inline comments",
                        nothing,
                        () -> site.said()
                                .chain(said -> post(site, review, said)
                                        .map(sent -> posted(review, said, sent))
                                        .onFailure(Unprocessable.class)
                                        .recoverWithItem(refusal -> {
                                            degradations.add(
                                                    "GitHub refused the lines of the comments, they stand in the"
                                                            + " summary: " + refusal.getMessage());
                                            return new Posted(null, 0, said.keySet());
                                        })));
    }

    /** Nothing is sent when other reviews have said it all. */
    private Uni<Sent> post(PullRequestSite site, ReviewComposed review, Map<String, String> said) {
        Target target = new Target(review.review(), "github", "review", PullRequestSite::refused);
        List<InlineComment> comments = ReviewText.comments(review, said.keySet());
        return ledger.once(
                target,
                () -> site.findReview(ReviewText.marker(review.review().reviewId())),
                () -> comments.isEmpty()
                        ? Uni.createFrom().item(Sent.NOTHING)
                        : site.postReview(ReviewText.body(review, comments.size()), comments));
    }

    /** The same after a repeat, when the comments of this review are among those that were said. */
    private static Posted posted(ReviewComposed review, Map<String, String> said, Sent sent) {
        Set<String> inline = new HashSet<>(said.keySet());
        if (sent.isNothing()) {
            return new Posted(null, 0, inline);
        }
        Set<String> others = new HashSet<>(said.keySet());
        others.removeIf(f -> sent.id().equals(said.get(f)));
        List<InlineComment> own = ReviewText.comments(review, others);
        own.forEach(c -> inline.add(c.fingerprint()));
        return new Posted(sent.url(), own.size(), inline);
    }
}
