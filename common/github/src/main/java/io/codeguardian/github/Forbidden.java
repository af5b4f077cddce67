package io.codeguardian.github;

/** The App lacks a permission here, or is suspended (403 that is no rate limit). */
public class Forbidden extends GitHubException {
    Forbidden(int status, String message) {
        super(status, message);
    }
}
