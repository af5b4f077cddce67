package io.codeguardian.local.github.repository;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check run. Times of start and completion are as they were sent.
 *
 * @param annotations those of all calls, each as it was sent
 */
public record CheckRun(
        long id,
        String name,
        String headSha,
        String status,
        @Nullable String conclusion,
        @Nullable String externalId,
        @Nullable String detailsUrl,
        @Nullable String startedAt,
        @Nullable String completedAt,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String text,
        List<JsonNode> annotations,
        Instant createdAt)
        implements Kept {}
