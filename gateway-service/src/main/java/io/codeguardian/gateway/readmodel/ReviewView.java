package io.codeguardian.gateway.readmodel;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.codeguardian.language.GateVerdict;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A review, or a request that led to none (yet).
 *
 * @param id of the review; of the request while there is no review
 * @param requestId what led here: a delivery of GitHub or a call of this API
 * @param state {@code requested}, {@code planned}, {@code analyzing}, {@code composed}, {@code published},
 *     {@code superseded}, {@code skipped} or {@code failed}
 * @param times when each state was reached, those that were
 * @param progress of its parts; absent once the parts are forgotten
 * @param score 0.0 to 100.0; null until composed
 * @param findings how many by severity, fixed ones not counted
 * @param reason why it was skipped, or at which stage it failed
 * @param report what the review says besides its findings; only when one review is asked for
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Review")
public record ReviewView(
        String id,
        @Nullable String requestId,
        String state,
        String repository,
        @Nullable Long repositoryId,
        PullRequest pullRequest,
        @Nullable Integer generation,
        @Nullable String headSha,
        @Nullable String baseSha,
        @Nullable String scope,
        Map<String, Instant> times,
        @Nullable Instant deadline,
        @Nullable Progress progress,
        @Nullable Double score,
        @Nullable GateVerdict gate,
        @Nullable Boolean complete,
        @Nullable Integer filesRead,
        Map<String, Integer> findings,
        @Nullable Publication publication,
        @Nullable String supersededBy,
        @Nullable String reason,
        @Nullable String detail,
        @Nullable ReviewReport report) {

    /** The pull request; its texts are as its author wrote them. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PullRequest(
            int number,
            @Nullable String title,
            @Nullable String author,
            @Nullable String url) {}

    /** What stands on GitHub. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Publication(
            @Nullable String reviewUrl,
            @Nullable String checkConclusion,
            int inlineComments,
            boolean dryRun,
            List<String> degraded) {}
}
