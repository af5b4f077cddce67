package io.codeguardian.ingestion.review;

import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.github.PullRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A pull request as GitHub had it at the moment of a decision. */
record Observed(
        PullRequest current, long installation, @Nullable String traceparent) {
    /** The review of its next generation, as it begins. */
    ReviewRow review(Ask ask, PullRequestRow.Key key, int generation, StoredJson json) {
        ReviewRow row = new ReviewRow();
        row.generation = generation;
        row.reviewId = ReviewRef.reviewId(key.tenant(), key.repositoryId(), key.number(), generation);
        row.tenant = key.tenant();
        row.repositoryId = key.repositoryId();
        row.repository = Objects.requireNonNull(current.base().repo()).fullName();
        row.installationId = installation;
        row.pullRequest = key.number();
        row.headSha = current.head().sha();
        row.baseSha = current.base().sha();
        row.baseRef = current.base().ref();
        row.cloneUrl = Objects.requireNonNull(current.base().repo()).cloneUrl();
        row.facts = json.write(facts(current));
        row.labels = json.write(labels(current));
        row.authorIsBot = current.user() != null && current.user().isBot();
        row.scope = ask.scope();
        row.requestId = ask.requestId();
        row.requestedAt = ask.requestedAt();
        row.traceparent = traceparent;
        row.state = ReviewState.DECIDED;
        row.resultType = null;
        row.result = null;
        row.attempts = 0;
        row.nextAttemptAt = Instant.now();
        row.leasedUntil = null;
        row.changedAt = Instant.now();
        return row;
    }

    static List<String> labels(PullRequest current) {
        return current.labels().stream().map(PullRequest.Label::name).toList();
    }

    static PullRequestFacts facts(PullRequest current) {
        return new PullRequestFacts(
                current.title(),
                current.body(),
                current.user() == null ? "ghost" : current.user().login(),
                current.htmlUrl(),
                current.base().ref(),
                current.head().ref(),
                current.draft());
    }
}
