package io.codeguardian.local.github.repository;

import io.codeguardian.local.github.app.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on lines of a diff, or on a file of it.
 *
 * @param anchor null for a comment on the whole file
 * @param inReplyTo the comment that began the thread; null when this one did
 */
public record ReviewComment(
        long id,
        @Nullable Long review,
        int pull,
        String path,
        @Nullable Anchor anchor,
        String body,
        String commit,
        Account author,
        boolean byApp,
        @Nullable Long inReplyTo,
        Instant createdAt,
        Instant updatedAt)
        implements Kept {

    /**
     * The lines that a comment stands on.
     *
     * @param startLine null for a single line
     * @param hunk the diff down to the line
     * @param position lines below the first hunk header of the file
     */
    public record Anchor(
            int line,
            Side side,
            @Nullable Integer startLine,
            @Nullable Side startSide,
            String hunk,
            int position) {}

    public ReviewComment withBody(String text, Instant now) {
        return new ReviewComment(
                id, review, pull, path, anchor, text, commit, author, byApp, inReplyTo, createdAt, now);
    }

    /** The comment that began this one's thread. */
    public long thread() {
        return inReplyTo == null ? id : inReplyTo;
    }
}
