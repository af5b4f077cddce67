package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * A changed file as GitHub lists it; comments may stand on the lines of its patch.
 *
 * @param patch the hunks of the diff; null when it is binary or too large to be shown
 */
@JsonNaming(SnakeCaseStrategy.class)
public record PullRequestFile(String filename, @Nullable String patch) {}
