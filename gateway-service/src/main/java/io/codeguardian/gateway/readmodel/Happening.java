package io.codeguardian.gateway.readmodel;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * One thing that happened, as the live stream tells it.
 *
 * @param eventId of the event behind it, so that a repeat is told once
 * @param subject the review, or the request while there is no review
 * @param kind a state's name, or {@code progress}
 */
public record Happening(String eventId, String subject, String kind, Instant at, JsonObject detail) {}
