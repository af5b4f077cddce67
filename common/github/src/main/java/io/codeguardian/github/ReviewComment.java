package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** An inline comment as listed; {@code line} is null once it is outdated. */
@JsonNaming(SnakeCaseStrategy.class)
public record ReviewComment(
        long id,
        String nodeId,
        @Nullable Account user,
        String body,
        String path,
        @Nullable Integer line,
        String htmlUrl,
        @Nullable Long pullRequestReviewId,
        @Nullable Long inReplyToId) {}
