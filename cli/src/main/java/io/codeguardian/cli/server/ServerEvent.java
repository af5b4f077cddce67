package io.codeguardian.cli.server;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that happened to a review.
 *
 * @param id for the next stream to go on from; empty with a heartbeat
 * @param kind {@code planned}, {@code progress}, {@code composed}, …; empty with a heartbeat
 */
record ServerEvent(String id, String kind, JsonNode data) {
    boolean isHeartbeat() {
        return kind.isEmpty();
    }
}
