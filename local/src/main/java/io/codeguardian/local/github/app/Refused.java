package io.codeguardian.local.github.app;

/** Credentials that GitHub does not take, with its own words for it. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String reason;

    public Refused(int status, String message) {
        super(message);
        this.status = status;
        this.reason = message;
    }

    /** The HTTP status of the refusal. */
    public int status() {
        return status;
    }

    /** As GitHub words it. */
    public String reason() {
        return reason;
    }
}
