package io.codeguardian.ingestion.review;

import io.codeguardian.events.ReviewRequested;
import io.codeguardian.events.ReviewScope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Someone wants a pull request reviewed.
 *
 * @param requestId delivery id or API request
 * @param installationId null when it must be asked for
 * @param fresh a new generation even for the same head and base
 * @param knownSince when GitHub says that the pull request last changed, as told with the ask
 */
public record Ask(
        String requestId,
        String tenant,
        @Nullable Long repositoryId,
        String repository,
        @Nullable Long installationId,
        int pullRequest,
        ReviewScope scope,
        boolean fresh,
        @Nullable Instant knownSince,
        Instant requestedAt) {

    public static Ask of(ReviewRequested request) {
        return new Ask(
                request.requestId(),
                request.tenant(),
                null,
                request.repository(),
                null,
                request.pullRequest(),
                request.scope(),
                request.fresh(),
                null,
                request.requestedAt());
    }

    public Ask on(int number) {
        return new Ask(
                requestId,
                tenant,
                repositoryId,
                repository,
                installationId,
                number,
                scope,
                fresh,
                knownSince,
                requestedAt);
    }
}
