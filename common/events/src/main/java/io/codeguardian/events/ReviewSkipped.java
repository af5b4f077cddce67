package io.codeguardian.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that needs no review, and why.
 *
 * @param review null when it never became a review (nobody installed the App, the pull request is unknown)
 * @param repository {@code owner/name}
 * @param reason a stable word: {@code draft}, {@code bot}, {@code not-installed}, {@code disabled}, {@code label}, {@code title}, {@code closed}, {@code duplicate}
 * @param detail a sentence with the remedy
 */
public record ReviewSkipped(
        @Nullable ReviewRef review,
        String requestId,
        String tenant,
        @Nullable Long repositoryId,
        String repository,
        int pullRequest,
        String reason,
        String detail,
        Instant skippedAt)
        implements Event {
    @Override
    public String eventId() {
        return "skipped/" + requestId;
    }

    @Override
    public String key() {
        return String.valueOf(repositoryId == null ? 0 : repositoryId);
    }
}
