package io.codeguardian.github;

/** The thing does not exist, moved, or is not visible to the App (404, 410, 301). */
public class NotFound extends GitHubException {
    NotFound(int status, String message) {
        super(status, message);
    }
}
