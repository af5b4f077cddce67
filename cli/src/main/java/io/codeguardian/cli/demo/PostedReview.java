package io.codeguardian.cli.demo;

import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.Review;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.slack.SlackMessage;
import io.codeguardian.local.slack.SlackStandIn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that CodeGuardian has posted so far, as GitHub and Slack hold it. */
record PostedReview(
        List<CheckRun> checkRuns,
        List<Review> reviews,
        List<ReviewComment> comments,
        List<IssueComment> summaries,
        List<SlackMessage> messages) {
    static PostedReview read(HostedRepository repository, SlackStandIn slack) {
        return new PostedReview(
                repository.checkRuns().all(),
                repository.reviews().all(),
                repository.reviewComments().all().stream()
                        .sorted(Comparator.comparing(ReviewComment::path).thenComparing(PostedReview::line))
                        .toList(),
                repository.issueComments().all(),
                slack.messages());
    }

    static int line(ReviewComment comment) {
        return comment.anchor() == null ? 0 : comment.anchor().line();
    }

    /** The check run once it has its conclusion. */
    Optional<CheckRun> concluded() {
        return checkRuns.stream().filter(c -> c.conclusion() != null).findFirst();
    }

    /** Whether all of it stands: conclusion, summary, message. */
    boolean complete() {
        return concluded().isPresent() && !summaries.isEmpty() && !messages.isEmpty();
    }
}
