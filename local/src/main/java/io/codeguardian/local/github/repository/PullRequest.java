package io.codeguardian.local.github.repository;

import io.codeguardian.local.github.app.Account;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pull request as it stands.
 *
 * @param open neither merged nor closed
 * @param previousHead the head before the last push, as the synchronize event tells it
 */
public record PullRequest(
        long id,
        int number,
        String title,
        String body,
        Account author,
        boolean draft,
        boolean open,
        String baseRef,
        String baseSha,
        String headRef,
        String headSha,
        @Nullable String previousHead,
        List<String> labels,
        Instant createdAt,
        Instant updatedAt)
        implements Kept {

    public PullRequest withHead(String sha, String base, Instant now) {
        return new PullRequest(
                id, number, title, body, author, draft, open, baseRef, base, headRef, sha, headSha, labels, createdAt,
                now);
    }

    public PullRequest withOpen(boolean isOpen, Instant now) {
        return new PullRequest(
                id,
                number,
                title,
                body,
                author,
                draft,
                isOpen,
                baseRef,
                baseSha,
                headRef,
                headSha,
                previousHead,
                labels,
                createdAt,
                now);
    }

    public PullRequest withDraft(boolean isDraft, Instant now) {
        return new PullRequest(
                id,
                number,
                title,
                body,
                author,
                isDraft,
                open,
                baseRef,
                baseSha,
                headRef,
                headSha,
                previousHead,
                labels,
                createdAt,
                now);
    }

    public PullRequest withLabels(List<String> all, Instant now) {
        return new PullRequest(
                id,
                number,
                title,
                body,
                author,
                draft,
                open,
                baseRef,
                baseSha,
                headRef,
                headSha,
                previousHead,
                List.copyOf(all),
                createdAt,
                now);
    }
}
