package io.codeguardian.github;

/** GitHub answered that it will not do what it was asked; asking again changes nothing. */
public class GitHubException extends RuntimeException {
    private final int status;

    GitHubException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status; 0 when there was no answer to give one. */
    public int status() {
        return status;
    }
}
