package io.codeguardian.output.review;

import io.codeguardian.events.ReviewComposed;
import io.codeguardian.github.Unprocessable;
import io.codeguardian.output.github.Degradations;
import io.codeguardian.output.github.InlineComment;
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
import java.util.stream.Collectors;
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
                        "inline comments stand in the summary only",
                        nothing,
                        () -> site.said().chain(said -> post(site, review, said, degradations)));
    }

    /** Nothing is sent when other reviews have said it all. */
    private Uni<Posted> post(
            PullRequestSite site, ReviewComposed review, Map<String, String> said, Degradations degradations) {
        Target target = new Target(review.review(), "github", "review", PullRequestSite::refused);
        List<InlineComment> comments = ReviewText.comments(review, said.keySet());
        Set<String> inline = new HashSet<>(said.keySet());
        return ledger.once(
                        target,
                        () -> site.findReview(ReviewText.marker(review.review().reviewId())),
                        () -> send(site, review, comments)
                                .onFailure(Unprocessable.class)
                                .recoverWithUni(refusal -> sendShown(site, review, comments, degradations, refusal))
                                .invoke(posted -> inline.addAll(posted.fingerprints()))
                                .map(SentComments::review))
                .map(sent -> new Posted(sent.url(), own(review, said, inline, sent), inline));
    }

    private record SentComments(Sent review, Set<String> fingerprints) {}

    private static Uni<SentComments> send(PullRequestSite site, ReviewComposed review, List<InlineComment> comments) {
        Set<String> fingerprints =
                comments.stream().map(InlineComment::fingerprint).collect(Collectors.toUnmodifiableSet());
        return (comments.isEmpty()
                        ? Uni.createFrom().item(Sent.NOTHING)
                        : site.postReview(ReviewText.body(review, comments.size()), comments))
                .map(sent -> new SentComments(sent, fingerprints));
    }

    /** One bad line makes GitHub refuse the whole; what its own diff does not show goes to the summary. */
    private static Uni<SentComments> sendShown(
            PullRequestSite site,
            ReviewComposed review,
            List<InlineComment> comments,
            Degradations degradations,
            Throwable refusal) {
        return site.onShownLines(comments).chain(shown -> {
            if (shown.size() == comments.size()) {
                return Uni.createFrom().failure(refusal);
            }
            degradations.add((comments.size() - shown.size())
                    + " comments stand in the summary only: GitHub does not show their lines in the diff");
            return send(site, review, shown);
        });
    }

    /** How many comments are of this review; after a repeat GitHub tells. */
    private static int own(ReviewComposed review, Map<String, String> said, Set<String> inline, Sent sent) {
        if (sent.isNothing()) {
            return 0;
        }
        return (int) ReviewText.comments(review, Set.of()).stream()
                .map(InlineComment::fingerprint)
                .filter(inline::contains)
                .filter(f -> said.getOrDefault(f, sent.id()).equals(sent.id()))
                .count();
    }
}
