package io.codeguardian.local.github.rest;

import io.codeguardian.local.github.repository.PullRequest;
import java.io.IOException;
import java.util.List;

/** The commit that a review or comment is about. */
final class Commits {
    private Commits() {}

    /** The head, or the commit that the request names, when it belongs to the pull request. */
    static String ofPull(RestCall call, PullRequest pull) throws IOException {
        String wanted = call.text("commit_id");
        if (wanted == null || wanted.equals(pull.headSha())) {
            return pull.headSha();
        }
        String base = call.repository().changes(pull).mergeBase();
        boolean part = call.repository().git().commits(base, pull.headSha()).stream()
                .anyMatch(commit -> commit.sha().equals(wanted));
        if (!part) {
            throw ApiError.unprocessable(call.operation(), List.of("Commit could not be resolved"));
        }
        return wanted;
    }
}
