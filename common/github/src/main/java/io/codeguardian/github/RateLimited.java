package io.codeguardian.github;

import java.time.Instant;

/** A primary or secondary limit is met; nothing was done. */
public class RateLimited extends GitHubUnavailable {
    private final Instant until;
    private final boolean told;

    RateLimited(String reason, Instant until, boolean told) {
        super(reason + ", until " + until);
        this.until = until;
        this.told = told;
    }

    /** When it makes sense to ask again. */
    public Instant until() {
        return until;
    }

    /** Whether GitHub named the time. */
    boolean told() {
        return told;
    }
}
