package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pull request as it is now. Title, body, branch and label names are hostile text.
 *
 * @param state {@code open} or {@code closed}
 * @param user null when the account was deleted
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PullRequest(
        int number,
        String state,
        boolean draft,
        boolean merged,
        String title,
        @Nullable String body,
        @Nullable Account user,
        String htmlUrl,
        Instant updatedAt,
        Branch head,
        Branch base,
        List<Label> labels) {
    public PullRequest {
        labels = labels == null ? List.of() : List.copyOf(labels);
    }

    public boolean open() {
        return "open".equals(state);
    }

    /** One end of it; {@code repo} is null when the fork was deleted. */
    public record Branch(String ref, String sha, @Nullable Repository repo) {}

    /** A label. */
    public record Label(String name) {}
}
