package io.codeguardian.local.github.repository;

import io.codeguardian.local.github.app.Account;
import java.time.Instant;

/** A comment in the conversation of a pull request. */
public record IssueComment(
        long id, int pull, Account author, boolean byApp, String body, Instant createdAt, Instant updatedAt)
        implements Kept {

    public IssueComment withBody(String text, Instant now) {
        return new IssueComment(id, pull, author, byApp, text, createdAt, now);
    }
}
