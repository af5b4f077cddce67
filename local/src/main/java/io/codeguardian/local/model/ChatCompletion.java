package io.codeguardian.local.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Call;
import io.codeguardian.local.wire.Json;
import io.codeguardian.local.wire.Reply;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/chat/completions}: platform.openai.com/docs/api-reference/chat/create. */
final class ChatCompletion {
    /** A rough count; only that it is one, and grows with the text, matters here. */
    private static final int CHARACTERS_A_TOKEN = 4;

    private static final Set<String> ARGUMENTS = Set.of(
            "model",
            "messages",
            "temperature",
            "top_p",
            "n",
            "max_tokens",
            "max_completion_tokens",
            "stop",
            "seed",
            "response_format",
            "presence_penalty",
            "frequency_penalty",
            "user",
            "tools",
            "tool_choice",
            "logit_bias",
            "parallel_tool_calls",
            "reasoning_effort",
            "service_tier",
            "store",
            "metadata",
            "stream",
            "logprobs",
            "top_logprobs",
            "prompt_cache_key",
            "safety_identifier",
            "verbosity");
    private static final Set<String> ROLES = Set.of("system", "developer", "user", "assistant", "tool");

    private final Script script;
    private final List<String> models;

    ChatCompletion(Script script, List<String> models) {
        this.script = script;
        this.models = models;
    }

    Reply answer(Call call) throws ModelError {
        Prompt prompt = new Prompt(request(call));
        checkMessages(prompt);
        checkFormat(prompt);
        ScriptedAnswer scripted = script.next(prompt);
        if (scripted != null && scripted.delayMillis() > 0) {
            pause(scripted.delayMillis());
        }
        String content = scripted == null ? usual(prompt) : scripted.said();
        JsonNode schema = prompt.schema();
        if (content != null && schema != null && (scripted == null || !scripted.unchecked())) {
            List<String> problems = new AnswerSchema(schema).problems(content);
            if (!problems.isEmpty()) {
                throw new IllegalStateException("the scripted answer breaks the schema that was sent: " + problems);
            }
        }
        return Reply.json(200, completion(prompt, content, scripted));
    }

    private static String usual(Prompt prompt) {
        JsonNode schema = prompt.schema();
        return schema == null ? "OK" : new AnswerSchema(schema).smallest().toString();
    }

    private ObjectNode request(Call call) throws ModelError {
        ObjectNode request;
        try {
            request = call.object();
        } catch (IOException _) {
            throw ModelError.invalid("We could not parse the JSON body of your request.", null);
        }
        for (var argument : request.properties()) {
            if (!ARGUMENTS.contains(argument.getKey())) {
                call.notes().violation("argument " + argument.getKey() + " is not documented");
                throw ModelError.invalid("Unrecognized request argument supplied: " + argument.getKey(), null);
            }
        }
        if (!models.contains(request.path("model").asText())) {
            throw new ModelError(
                    404,
                    "The model `" + request.path("model").asText()
                            + "` does not exist or you do not have access to it.",
                    "invalid_request_error",
                    null,
                    "model_not_found");
        }
        if (request.path("stream").asBoolean()) {
            call.notes().unexpected();
            throw ModelError.invalid("streaming is not played here", "stream");
        }
        return request;
    }

    private static void checkMessages(Prompt prompt) throws ModelError {
        JsonNode messages = prompt.request().path("messages");
        if (!messages.isArray() || messages.isEmpty()) {
            throw ModelError.invalid(
                    "Invalid 'messages': empty array. Expected an array with minimum length 1.", "messages");
        }
        for (int i = 0; i < messages.size(); i++) {
            if (!ROLES.contains(messages.get(i).path("role").asText())) {
                throw ModelError.invalid(
                        "Invalid value: '" + messages.get(i).path("role").asText() + "'.", "messages[" + i + "].role");
            }
        }
        double temperature = prompt.request().path("temperature").asDouble(1);
        if (temperature < 0 || temperature > 2) {
            throw ModelError.invalid("Invalid 'temperature': expected a value between 0 and 2.", "temperature");
        }
    }

    private static void checkFormat(Prompt prompt) throws ModelError {
        JsonNode format = prompt.request().path("response_format");
        if (!format.path("type").asText("text").equals("json_schema")) {
            return;
        }
        String name = Objects.requireNonNullElse(prompt.schemaName(), "");
        boolean named = !name.isEmpty()
                && name.length() <= 64
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        if (!named) {
            throw ModelError.invalid(
                    "Invalid 'response_format.json_schema.name': string does not match pattern '^[a-zA-Z0-9_-]+$'.",
                    "response_format.json_schema.name");
        }
        JsonNode schema = prompt.schema();
        if (schema == null) {
            throw ModelError.invalid(
                    "Missing required parameter: 'response_format.json_schema.schema'.",
                    "response_format.json_schema.schema");
        }
        List<String> problems = prompt.strict() ? new AnswerSchema(schema).strictProblems() : List.of();
        if (!problems.isEmpty()) {
            throw ModelError.invalid(
                    "Invalid schema for response_format '" + name + "': " + problems.getFirst(), "response_format");
        }
    }

    private static ObjectNode completion(Prompt prompt, @Nullable String content, @Nullable ScriptedAnswer scripted) {
        String refusal = scripted == null ? null : scripted.refusal();
        String said = refusal == null ? content : null;
        ObjectNode body = Json.object()
                .put("id", "chatcmpl-" + UUID.randomUUID().toString().replace("-", ""))
                .put("object", "chat.completion")
                .put("created", Instant.now().getEpochSecond())
                .put("model", prompt.model());
        ObjectNode choice = body.putArray("choices").addObject().put("index", 0);
        choice.putObject("message")
                .put("role", "assistant")
                .put("content", said)
                .put("refusal", refusal);
        String reason = scripted == null ? null : scripted.finishReason();
        choice.putNull("logprobs").put("finish_reason", Objects.requireNonNullElse(reason, "stop"));
        int asked = tokens(prompt.text());
        int answered = tokens(String.valueOf(said == null ? refusal : said));
        body.putObject("usage")
                .put("prompt_tokens", asked)
                .put("completion_tokens", answered)
                .put("total_tokens", asked + answered);
        return body.put("system_fingerprint", "fp_stand_in");
    }

    static int tokens(String text) {
        return (text.length() + CHARACTERS_A_TOKEN - 1) / CHARACTERS_A_TOKEN;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
