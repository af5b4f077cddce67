package io.codeguardian.local.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.wire.Client;
import io.codeguardian.local.wire.Fault;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelStandInTest {
    static final String SCHEMA = """
            {"type":"object","additionalProperties":false,"required":["findings"],"properties":{"findings":{"type":"array",
             "items":{"type":"object","additionalProperties":false,"required":["line"],"properties":{"line":{"type":"integer"}}}}}}
            """;

    ModelStandIn model;

    @BeforeEach
    void start() {
        model = ModelStandIn.start(ModelStandIn.Options.defaults());
    }

    @AfterEach
    void stop() {
        model.close();
    }

    private Client.Answer ask(String prompt, String schema) throws IOException {
        String format = schema.isEmpty()
                ? ""
                : ",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"review\",\"strict\":true,\"schema\":"
                        + schema + "}}";
        String body = "{\"model\":\"stand-in-1\",\"messages\":[{\"role\":\"user\",\"content\":" + Json.tree(prompt)
                + "}]" + format + "}";
        return send(body, "sk-stand-in");
    }

    private Client.Answer send(String body, String key) throws IOException {
        return Client.send(
                "POST", URI.create(model.baseUrl() + "/chat/completions"), body, "Authorization", "Bearer " + key);
    }

    private static JsonNode json(String text) throws IOException {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void without_a_script_the_least_that_the_schema_allows_is_said_and_counted() throws IOException {
        JsonNode answer = ask("x".repeat(400), SCHEMA).json();
        assertThat(answer.at("/choices/0/message/content").asText()).isEqualTo("{\"findings\":[]}");
        assertThat(answer.at("/usage/prompt_tokens").asInt()).isBetween(100, 110);
        assertThat(answer.at("/usage/total_tokens").asInt())
                .isEqualTo(answer.at("/usage/prompt_tokens").asInt()
                        + answer.at("/usage/completion_tokens").asInt());
        assertThat(String.valueOf(model.journal().entries().getLast().body())).contains("json_schema");
    }

    @Test
    void the_script_answers_what_it_matches() throws IOException {
        model.answer(ScriptedAnswer.to("Shop.java", json("{\"findings\":[{\"line\":3}]}")));
        model.answer(ScriptedAnswer.to("Shop.java", json("{\"findings\":[{\"line\":9}]}"))
                .once());
        assertThat(ask("read Shop.java", SCHEMA).text()).contains("\\\"line\\\":9");
        assertThat(ask("read Shop.java", SCHEMA).text()).contains("\\\"line\\\":3");
        assertThat(ask("read Cart.java", SCHEMA).text()).contains("\\\"findings\\\":[]");
    }

    @Test
    void a_scripted_answer_that_breaks_the_schema_is_no_answer_unless_it_is_meant_so() throws IOException {
        model.answer(ScriptedAnswer.to("a", json("{\"findings\":[{\"line\":\"three\"}]}")));
        assertThat(ask("a", SCHEMA).status()).isEqualTo(500);
        assertThat(model.journal().entries().getLast().violations()).isNotEmpty();
        model.answer(ScriptedAnswer.to("a", json("\"no json\"")).evenIfInvalid());
        assertThat(ask("a", SCHEMA).json().at("/choices/0/message/content").asText())
                .isEqualTo("no json");
    }

    @Test
    void strict_schemas_are_as_strict_as_the_original_wants_them() throws IOException {
        assertThat(ask("x", SCHEMA.replace("\"additionalProperties\":false,", ""))
                        .status())
                .isEqualTo(400);
        Client.Answer optional = ask("x", SCHEMA.replace("\"required\":[\"line\"]", "\"required\":[]"));
        assertThat(optional.json().at("/error/message").asText()).contains("'required' is required");
    }

    @Test
    void wrong_requests_are_refused() throws IOException {
        assertThat(send("{}", "sk-wrong").json().at("/error/code").asText()).isEqualTo("invalid_api_key");
        assertThat(send("{\"model\":\"none\",\"messages\":[]}", "sk-stand-in").status())
                .isEqualTo(404);
        assertThat(send("{\"model\":\"stand-in-1\",\"messages\":[]}", "sk-stand-in")
                        .status())
                .isEqualTo(400);
        assertThat(send("{\"model\":\"stand-in-1\",\"colour\":1,\"messages\":[]}", "sk-stand-in")
                        .json()
                        .at("/error/message")
                        .asText())
                .isEqualTo("Unrecognized request argument supplied: colour");
    }

    @Test
    void faults_look_like_the_original() throws IOException {
        model.faults()
                .add(Fault.once(Fault.Kind.SECONDARY_LIMIT, "POST", "/v1/**").withRetryAfter(3));
        Client.Answer limited = ask("x", "");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.headers()).containsEntry("Retry-After", "3");
        model.faults().add(Fault.once(Fault.Kind.ERROR, "POST", "/v1/**"));
        assertThat(ask("x", "").json().at("/error/type").asText()).isEqualTo("server_error");
        model.faults().add(Fault.once(Fault.Kind.MALFORMED, "POST", "/v1/**"));
        assertThatThrownBy(ask("x", "")::json).isInstanceOf(AssertionError.class);
        model.answer(new ScriptedAnswer(null, List.of(), null, null, "I cannot", "stop", false, 1, 0));
        JsonNode refused = ask("x", SCHEMA).json().at("/choices/0/message");
        assertThat(refused.path("refusal").asText()).isEqualTo("I cannot");
        assertThat(refused.path("content").isNull()).isTrue();
    }

    @Test
    void texts_with_the_same_words_have_the_same_embedding() throws IOException {
        String body = "{\"model\":\"stand-in-1\",\"input\":[\"one two\",\"two one\",\"three\"]}";
        JsonNode data = Client.send(
                        "POST",
                        URI.create(model.baseUrl() + "/embeddings"),
                        body,
                        "Authorization",
                        "Bearer sk-stand-in")
                .json()
                .path("data");
        assertThat(data.get(0).path("embedding"))
                .hasSize(384)
                .isEqualTo(data.get(1).path("embedding"));
        assertThat(data.get(0).path("embedding")).isNotEqualTo(data.get(2).path("embedding"));
    }
}
