package io.codeguardian.local.slack;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A message that stands in a channel.
 *
 * @param channel its id; for an incoming webhook the webhook's path
 * @param ts Slack's time stamp, unique within the channel
 * @param threadTs the message that it answers, or null
 */
public record SlackMessage(
        String channel,
        String ts,
        @Nullable String threadTs,
        @Nullable String text,
        @Nullable JsonNode blocks) {}
