package io.codeguardian.github;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to create a check run with, or what to change of one; null leaves it as it is.
 *
 * @param name and {@code headSha} are needed to create, and left out to update
 * @param conclusion {@code success}, {@code failure}, {@code neutral}, {@code cancelled}, {@code skipped}, …
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckRunChange(
        @Nullable String name,
        @Nullable String headSha,
        @Nullable String externalId,
        @Nullable String detailsUrl,
        @Nullable String status,
        @Nullable Instant startedAt,
        @Nullable String conclusion,
        @Nullable Instant completedAt,
        @Nullable Output output) {

    /**
     * What people read.
     *
     * @param summary Markdown, up to 65,535 characters; {@code text} too
     * @param annotations at most 50 in a request; a later update appends
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Output(
            String title,
            String summary,
            @Nullable String text,
            @Nullable List<Annotation> annotations) {}

    /** @param annotationLevel {@code notice}, {@code warning}, {@code failure} */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Annotation(
            String path,
            int startLine,
            int endLine,
            String annotationLevel,
            String message,
            @Nullable String title,
            @Nullable String rawDetails) {}
}
