package io.codeguardian.github;

import io.codeguardian.messaging.TransientFailure;

/**
 * GitHub is not there right now (5xx, connection, timeout). A write that ended so may have happened: list before
 * creating again.
 */
public class GitHubUnavailable extends TransientFailure {
    GitHubUnavailable(String reason) {
        super(reason);
    }

    GitHubUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
