package io.codeguardian.github;

/** The credentials are not accepted (401): a wrong key, a deleted App, a clock that is minutes off. */
public class Unauthorized extends GitHubException {
    Unauthorized(int status, String message) {
        super(status, message);
    }
}
