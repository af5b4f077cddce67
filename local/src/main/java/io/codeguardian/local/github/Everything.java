package io.codeguardian.local.github;

import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.Review;
import io.codeguardian.local.github.repository.ReviewComment;
import java.util.List;

/** All that was ever written on a repository, in the order in which it was written. */
record Everything(
        long id,
        String repository,
        long installation,
        List<PullRequest> pulls,
        List<Review> reviews,
        List<ReviewComment> reviewComments,
        List<Long> resolvedThreads,
        List<IssueComment> issueComments,
        List<CheckRun> checkRuns) {

    static Everything of(HostedRepository repository) {
        return new Everything(
                repository.id(),
                repository.fullName(),
                repository.installation(),
                repository.pulls().all(),
                repository.reviews().all(),
                repository.reviewComments().all(),
                repository.threads().resolved(),
                repository.issueComments().all(),
                repository.checkRuns().all());
    }
}
