package io.codeguardian.local.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The channels with their messages; messages stay. */
final class Channels {
    private final Map<String, String> idByName = new HashMap<>();
    private final List<SlackMessage> messages = new ArrayList<>();
    private final Map<String, Deque<Instant>> lately = new HashMap<>();
    private final int perSecond;
    private long counter;

    /** @param perSecond messages a second and channel: one, says Slack */
    Channels(int perSecond) {
        this.perSecond = perSecond;
    }

    synchronized String create(String name) {
        return idByName.computeIfAbsent(name, _ -> "C%09d".formatted(idByName.size() + 1));
    }

    /** The id of a channel named by id, by name or by {@code #name}; null when there is none. */
    synchronized @Nullable String resolve(String channel) {
        String name = channel.startsWith("#") ? channel.substring(1) : channel;
        String id = idByName.get(name);
        return id != null ? id : idByName.containsValue(channel) ? channel : null;
    }

    /** Whether one more message may be posted now; counts it when it may. */
    synchronized boolean admit(String channel, Instant now) {
        Deque<Instant> recent = lately.computeIfAbsent(channel, _ -> new ArrayDeque<>());
        while (!recent.isEmpty() && !recent.getFirst().isAfter(now.minusSeconds(1))) {
            recent.removeFirst();
        }
        return recent.size() < perSecond && recent.add(now);
    }

    synchronized SlackMessage post(
            String channel, @Nullable String threadTs, @Nullable String text, @Nullable JsonNode blocks, Instant now) {
        String ts = "%d.%06d".formatted(now.getEpochSecond(), ++counter % 1_000_000);
        SlackMessage message = new SlackMessage(channel, ts, threadTs, text, blocks);
        messages.add(message);
        return message;
    }

    synchronized boolean has(String channel, String ts) {
        return messages.stream()
                .anyMatch(one -> one.channel().equals(channel) && one.ts().equals(ts));
    }

    synchronized List<SlackMessage> messages() {
        return List.copyOf(messages);
    }
}
