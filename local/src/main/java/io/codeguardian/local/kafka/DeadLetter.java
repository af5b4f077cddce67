package io.codeguardian.local.kafka;

import org.jspecify.annotations.Nullable;

/**
 * A record that a service gave up.
 *
 * @param offset in its dead-letter topic
 * @param key as text; null when it had none
 * @param origin the topic that it came from
 * @param reason what the service said
 * @param bytes size of its body
 */
public record DeadLetter(
        int partition,
        long offset,
        long timestamp,
        @Nullable String key,
        String origin,
        String reason,
        int bytes) {}
