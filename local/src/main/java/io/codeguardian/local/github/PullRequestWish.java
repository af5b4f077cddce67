package io.codeguardian.local.github;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pull request to be opened.
 *
 * @param repository full name
 * @param head a branch of the same repository
 * @param base a branch; the default branch when null
 * @param author login; one ending in {@code [bot]} is a bot
 */
public record PullRequestWish(
        String repository,
        String head,
        @Nullable String base,
        @Nullable String title,
        @Nullable String body,
        @Nullable String author,
        boolean draft) {

    /** Checks what a control request may leave out. */
    public PullRequestWish {
        Objects.requireNonNull(repository, "repository");
        Objects.requireNonNull(head, "head");
    }

    public static PullRequestWish of(String repository, String head) {
        return new PullRequestWish(repository, head, null, null, null, null, false);
    }

    public PullRequestWish by(String login) {
        return new PullRequestWish(repository, head, base, title, body, login, draft);
    }

    public PullRequestWish asDraft() {
        return new PullRequestWish(repository, head, base, title, body, author, true);
    }

    public PullRequestWish titled(String text) {
        return new PullRequestWish(repository, head, base, text, body, author, draft);
    }
}
