package io.codeguardian.github;

/** The request is understood and refused (422, 400, 409); the message is GitHub's own. */
public class Unprocessable extends GitHubException {
    Unprocessable(int status, String message) {
        super(status, message);
    }
}
