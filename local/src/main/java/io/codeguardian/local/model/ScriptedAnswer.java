package io.codeguardian.local.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model says to prompts that fit.
 *
 * @param model answers only as this model; as any when null
 * @param contains texts that all occur somewhere in the messages
 * @param schema name of the wanted JSON schema; any, or none wanted, when null
 * @param content a text, or JSON that is sent as its text
 * @param refusal said instead of content, as a model that declines
 * @param finishReason {@code stop} when null; {@code length} for an answer that broke off
 * @param unchecked sent even when it breaks the schema, as a model that misbehaves
 * @param times how often; without end when 0
 * @param delayMillis thought about so long
 */
public record ScriptedAnswer(
        @Nullable String model,
        List<String> contains,
        @Nullable String schema,
        @Nullable JsonNode content,
        @Nullable String refusal,
        @Nullable String finishReason,
        boolean unchecked,
        int times,
        long delayMillis) {

    /** Fills what a control request leaves out. */
    public ScriptedAnswer {
        contains = contains == null ? List.of() : List.copyOf(contains);
    }

    /** Said to every prompt that contains the text. */
    public static ScriptedAnswer to(String text, JsonNode content) {
        return new ScriptedAnswer(null, List.of(text), null, content, null, null, false, 0, 0);
    }

    public ScriptedAnswer once() {
        return new ScriptedAnswer(model, contains, schema, content, refusal, finishReason, unchecked, 1, delayMillis);
    }

    public ScriptedAnswer evenIfInvalid() {
        return new ScriptedAnswer(model, contains, schema, content, refusal, finishReason, true, times, delayMillis);
    }

    boolean fits(Prompt prompt) {
        return (model == null || model.equals(prompt.model()))
                && (schema == null || schema.equals(prompt.schemaName()))
                && contains.stream().allMatch(prompt.text()::contains);
    }

    /** The content as a text. */
    @Nullable
    String said() {
        JsonNode node = content;
        return node == null ? null : node.isTextual() ? node.asText() : node.toString();
    }
}
