package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/** A review of a pull request, as listed; {@code state} is COMMENTED, APPROVED, CHANGES_REQUESTED, DISMISSED, PENDING. */
@JsonNaming(SnakeCaseStrategy.class)
public record Review(
        long id,
        @Nullable Account user,
        @Nullable String body,
        String state,
        String htmlUrl,
        @Nullable String commitId) {}
