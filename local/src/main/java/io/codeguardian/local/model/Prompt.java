package io.codeguardian.local.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A request for a completion, as far as a script may look at it. */
record Prompt(ObjectNode request) {

    String model() {
        return request.path("model").asText();
    }

    /** All messages' texts, one after the other. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (JsonNode message : request.path("messages")) {
            JsonNode content = message.path("content");
            if (content.isTextual()) {
                text.append(content.asText()).append('\n');
            }
            content.forEach(part -> text.append(part.path("text").asText("")).append('\n'));
        }
        return text.toString();
    }

    private JsonNode jsonSchema() {
        return request.path("response_format").path("json_schema");
    }

    @Nullable
    String schemaName() {
        return jsonSchema().hasNonNull("name") ? jsonSchema().path("name").asText() : null;
    }

    /** The schema that the answer must follow, or null. */
    @Nullable
    JsonNode schema() {
        JsonNode schema = jsonSchema().path("schema");
        return schema.isObject() ? schema : null;
    }

    boolean strict() {
        return jsonSchema().path("strict").asBoolean();
    }
}
