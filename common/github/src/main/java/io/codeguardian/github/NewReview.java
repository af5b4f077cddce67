package io.codeguardian.github;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review with all its comments: one notification. One invalid line makes GitHub refuse the whole.
 *
 * @param event {@code COMMENT}, {@code APPROVE} or {@code REQUEST_CHANGES}
 */
@JsonNaming(SnakeCaseStrategy.class)
public record NewReview(String commitId, String body, String event, List<Comment> comments) {
    public NewReview {
        comments = List.copyOf(comments);
    }

    /**
     * A comment on lines of one hunk.
     *
     * @param line last line, 1-based
     * @param side {@code RIGHT} or {@code LEFT}
     * @param startLine first line; null for a single line, as GitHub refuses a start that equals the end
     */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Comment(
            String path,
            String body,
            int line,
            String side,
            @Nullable Integer startLine,
            @Nullable String startSide) {}
}
