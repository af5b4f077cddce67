package io.codeguardian.local.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** docs.slack.dev/reference/methods/chat.postMessage. Errors come with status 200; only the rate limit is a 429. */
final class PostMessage {
    private static final int MOST_TEXT = 40_000;
    private static final Set<String> ARGUMENTS = Set.of(
            "channel",
            "text",
            "blocks",
            "attachments",
            "thread_ts",
            "reply_broadcast",
            "mrkdwn",
            "parse",
            "link_names",
            "unfurl_links",
            "unfurl_media",
            "username",
            "icon_emoji",
            "icon_url",
            "metadata",
            "markdown_text");

    private final Channels channels;
    private final String token;
    private final InstantSource clock;

    PostMessage(Channels channels, String token, InstantSource clock) {
        this.channels = channels;
        this.token = token;
        this.clock = clock;
    }

    Reply answer(Call call) {
        String authorization = call.header("Authorization");
        if (authorization == null) {
            return error("not_authed");
        }
        if (!authorization.equals("Bearer " + token)) {
            return error("invalid_auth");
        }
        call.notes().actor("bot");
        ObjectNode message;
        try {
            message = arguments(call);
        } catch (IOException _) {
            call.notes().violation("the body is neither JSON nor a form");
            return error("invalid_json");
        }
        message.fieldNames().forEachRemaining(name -> {
            if (!ARGUMENTS.contains(name)) {
                call.notes().violation("argument " + name + " is not documented");
            }
        });
        Reply refusal = refusal(call, message);
        return refusal == null ? posted(message) : refusal;
    }

    private static ObjectNode arguments(Call call) throws IOException {
        String type = String.valueOf(call.header("Content-Type"));
        if (type.startsWith("application/json")) {
            return call.object();
        }
        ObjectNode message = Json.object();
        for (var field : Forms.parse(call.text()).entrySet()) {
            boolean json = field.getKey().equals("blocks") || field.getKey().equals("attachments");
            message.set(
                    field.getKey(),
                    json
                            ? Json.read(field.getValue().getBytes(StandardCharsets.UTF_8))
                            : message.textNode(field.getValue()));
        }
        return message;
    }

    private @Nullable Reply refusal(Call call, ObjectNode message) {
        String channel = channels.resolve(message.path("channel").asText(""));
        if (channel == null) {
            return error("channel_not_found");
        }
        if (message.path("text").asText("").isEmpty()
                && message.path("blocks").isEmpty()
                && message.path("attachments").isEmpty()) {
            return error("no_text");
        }
        if (message.path("text").asText("").length() > MOST_TEXT) {
            return error("msg_too_long");
        }
        List<String> problems = message.has("blocks") ? BlockKit.problems(message.path("blocks")) : List.of();
        if (!problems.isEmpty()) {
            problems.forEach(call.notes()::violation);
            return Reply.json(200, invalidBlocks(problems));
        }
        String thread = message.path("thread_ts").asText("");
        if (!thread.isEmpty() && !channels.has(channel, thread)) {
            return error("thread_not_found");
        }
        return channels.admit(channel, clock.instant())
                ? null
                : Reply.json(429, Json.object().put("ok", false).put("error", "ratelimited"))
                        .with("Retry-After", "1");
    }

    private static ObjectNode invalidBlocks(List<String> problems) {
        ObjectNode body = Json.object().put("ok", false).put("error", "invalid_blocks");
        ArrayNode errors = body.putArray("errors");
        ArrayNode messages = body.putObject("response_metadata").putArray("messages");
        for (String problem : problems) {
            errors.add(problem.substring("[ERROR] ".length()));
            messages.add(problem);
        }
        return body;
    }

    private Reply posted(ObjectNode message) {
        String channel = String.valueOf(channels.resolve(message.path("channel").asText("")));
        String thread = message.path("thread_ts").asText("");
        JsonNode blocks = message.get("blocks");
        SlackMessage posted = channels.post(
                channel, thread.isEmpty() ? null : thread, message.path("text").asText(""), blocks, clock.instant());
        ObjectNode body = Json.object().put("ok", true).put("channel", channel).put("ts", posted.ts());
        ObjectNode shown = body.putObject("message");
        shown.put("type", "message")
                .put("subtype", "bot_message")
                .put("ts", posted.ts())
                .put("text", posted.text());
        if (posted.threadTs() != null) {
            shown.put("thread_ts", posted.threadTs());
        }
        if (blocks != null) {
            shown.set("blocks", blocks);
        }
        return Reply.json(200, body);
    }

    private static Reply error(String code) {
        return Reply.json(200, Json.object().put("ok", false).put("error", code));
    }
}
