package io.codeguardian.local.github.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver an event.
 *
 * @param guid the {@code X-GitHub-Delivery}; a redelivery keeps it
 * @param action null for an event without one
 * @param status {@code OK}, or what went wrong in GitHub's words
 * @param statusCode 0 when nobody answered
 * @param seconds until the answer
 */
public record Delivery(
        long id,
        String guid,
        Instant deliveredAt,
        boolean redelivery,
        double seconds,
        String status,
        int statusCode,
        String event,
        @Nullable String action,
        @Nullable Long installation,
        @Nullable Long repository,
        String url,
        Map<String, String> headers,
        JsonNode payload) {}
