package io.codeguardian.github;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check run as GitHub has it.
 *
 * @param status {@code queued}, {@code in_progress}, {@code completed}
 * @param externalId ours, to find it again
 */
@JsonNaming(SnakeCaseStrategy.class)
public record CheckRun(
        long id,
        String name,
        String headSha,
        @Nullable String externalId,
        String status,
        @Nullable String conclusion,
        @Nullable String htmlUrl,
        @Nullable App app,
        @Nullable Output output) {

    /** How many annotations it has so far. */
    public int annotations() {
        return output == null ? 0 : output.annotationsCount();
    }

    /** Of what people read, the part that is asked for. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Output(int annotationsCount) {}

    /** A page of them. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Page(int totalCount, List<CheckRun> checkRuns) {}
}
