package io.codeguardian.output.review;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.language.LineRange;
import io.codeguardian.output.github.InlineComment;
import io.codeguardian.output.github.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is new and stands on lines of the change, as one review. */
public final class ReviewText {
    private static final String NAME = "codeguardian:review:";

    private ReviewText() {}

    /** By which a review is known again. */
    public static String marker(String reviewId) {
        return NAME + reviewId;
    }

    /** @param said fingerprints that the pull request has comments of already; these are not repeated */
    public static List<InlineComment> comments(ReviewComposed review, Set<String> said) {
        List<InlineComment> comments = new ArrayList<>();
        for (ComposedFinding composed : review.findings()) {
            LineRange anchor = composed.anchor();
            String fingerprint = composed.finding().fingerprint();
            if (composed.status() == FindingStatus.NEW && anchor != null && !said.contains(fingerprint)) {
                comments.add(new InlineComment(
                        composed.finding().location().path(), anchor, InlineText.of(composed), fingerprint));
            }
        }
        return comments;
    }

    public static String body(ReviewComposed review, int comments) {
        String sha = review.review().headSha().substring(0, 7);
        String text =
                "CodeGuardian has " + Words.count(comments, "comment", "comments") + " on the lines of this change at "
                        + sha + ". Score, gate and everything else are in its summary comment.";
        return Marker.mark(text, marker(review.review().reviewId()));
    }
}
