package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** A comment in the conversation of a pull request. */
@JsonNaming(SnakeCaseStrategy.class)
public record IssueComment(
        long id, @Nullable Account user, @Nullable String body, String htmlUrl) {}
