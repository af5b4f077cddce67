package io.codeguardian.local.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.wire.Client;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackStandInTest {
    SlackStandIn slack;

    @BeforeEach
    void start() {
        slack = SlackStandIn.start(SlackStandIn.Options.defaults());
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    private Client.Answer post(Object body, String token) throws IOException {
        slack.clock().advance(Duration.ofSeconds(2));
        return Client.send(
                "POST",
                slack.apiUrl().resolve("chat.postMessage"),
                Json.tree(body).toString(),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json; charset=utf-8");
    }

    private JsonNode post(Object body) throws IOException {
        return post(body, "xoxb-stand-in").json();
    }

    private JsonNode blocks(Object... blocks) throws IOException {
        return post(Map.of("channel", "reviews", "text", "t", "blocks", blocks));
    }

    private static Map<String, Object> section(int length) {
        return Map.of("type", "section", "text", Map.of("type", "mrkdwn", "text", "x".repeat(length)));
    }

    private static Map<String, Object> header(int length) {
        return Map.of("type", "header", "text", Map.of("type", "plain_text", "text", "x".repeat(length)));
    }

    @Test
    void a_message_stands_and_its_thread_answers_it() throws IOException {
        JsonNode first = post(Map.of("channel", "#reviews", "text", "hello"));
        assertThat(first.path("ok").asBoolean()).isTrue();
        JsonNode reply = post(Map.of(
                "channel",
                first.path("channel").asText(),
                "text",
                "more",
                "thread_ts",
                first.path("ts").asText()));
        assertThat(reply.at("/message/thread_ts").asText())
                .isEqualTo(first.path("ts").asText());
        assertThat(slack.messages()).extracting(SlackMessage::text).containsExactly("hello", "more");
        assertThat(post(Map.of("channel", "reviews", "text", "x", "thread_ts", "1.000001"))
                        .path("ok")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void errors_have_slacks_names() throws IOException {
        assertThat(post(Map.of("channel", "reviews", "text", "x"), "xoxb-other")
                        .json()
                        .path("error")
                        .asText())
                .isEqualTo("invalid_auth");
        assertThat(post(Map.of("channel", "nowhere", "text", "x")).path("error").asText())
                .isEqualTo("channel_not_found");
        assertThat(post(Map.of("channel", "reviews")).path("error").asText()).isEqualTo("no_text");
        assertThat(slack.messages()).isEmpty();
    }

    @Test
    void one_message_a_second_and_channel() throws IOException {
        post(Map.of("channel", "reviews", "text", "x"));
        Client.Answer second = Client.send(
                "POST",
                slack.apiUrl().resolve("chat.postMessage"),
                "channel=reviews&text=y",
                "Authorization",
                "Bearer xoxb-stand-in",
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(second.status()).isEqualTo(429);
        assertThat(second.headers()).containsEntry("Retry-After", "1");
        assertThat(second.json().path("error").asText()).isEqualTo("ratelimited");
        assertThat(post(Map.of("channel", "reviews", "text", "z")).path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void blocks_end_where_block_kit_ends_them() throws IOException {
        assertThat(blocks(header(150), section(3_000), Map.of("type", "divider"))
                        .path("ok")
                        .asBoolean())
                .isTrue();
        assertThat(blocks(section(3_001)).at("/response_metadata/messages/0").asText())
                .isEqualTo("[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
        assertThat(blocks(header(151)).path("error").asText()).isEqualTo("invalid_blocks");
        assertThat(blocks(Collections.nCopies(51, Map.of("type", "divider")).toArray())
                        .path("error")
                        .asText())
                .isEqualTo("invalid_blocks");
        assertThat(blocks(Map.of("type", "section")).at("/errors/0").asText()).contains("missing required field");
        assertThat(blocks(Map.of("type", "banner")).at("/errors/0").asText()).contains("unsupported type");
        assertThat(blocks(Map.of("type", "header", "text", Map.of("type", "mrkdwn", "text", "x")))
                        .path("ok")
                        .asBoolean())
                .isFalse();
        assertThat(blocks(Map.of("type", "context", "elements", List.of()))
                        .path("ok")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void an_incoming_webhook_answers_in_plain_words() throws IOException {
        URI hook = slack.webhookUrl();
        assertThat(Client.send("POST", hook, "{\"text\":\"hi\"}").text()).isEqualTo("ok");
        assertThat(Client.send("POST", hook, "{").text()).isEqualTo("invalid_payload");
        Client.Answer empty = Client.send("POST", hook, "{}");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text()).isEqualTo("no_text");
        assertThat(Client.send("POST", URI.create(hook + "x"), "{\"text\":\"hi\"}")
                        .status())
                .isEqualTo(403);
        assertThat(Client.send("POST", hook.resolve("/services/A/B/C"), "{\"text\":\"hi\"}")
                        .status())
                .isEqualTo(404);
        assertThat(slack.messages()).hasSize(1);
    }
}
