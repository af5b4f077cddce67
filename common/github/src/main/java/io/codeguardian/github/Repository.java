package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A repository.
 *
 * @param id survives renames
 * @param fullName {@code owner/name}
 * @param cloneUrl for git over HTTP
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Repository(
        long id, String name, String fullName, String htmlUrl, String cloneUrl, String defaultBranch) {}
