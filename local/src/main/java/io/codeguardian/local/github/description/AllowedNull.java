package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Spells out {@code nullable} beside {@code oneOf} and its like. GitHub means that null is allowed; by OpenAPI 3.0.3 the
 * word has no effect without a type, and a validator that goes by the letter refuses what GitHub sends.
 */
final class AllowedNull {
    private static final List<String> CHOICES = List.of("oneOf", "anyOf", "allOf");

    private AllowedNull() {}

    /** Changes the schemas in place. */
    static void spellOut(ObjectNode root) {
        Deque<JsonNode> unread = new ArrayDeque<>();
        unread.push(root);
        while (!unread.isEmpty()) {
            JsonNode node = unread.pop();
            // Children first, so that what was wrapped is not met again.
            node.forEach(unread::push);
            if (node instanceof ObjectNode object && isMeant(object)) {
                wrap(object);
            }
        }
    }

    private static boolean isMeant(ObjectNode schema) {
        return schema.path("nullable").asBoolean()
                && !schema.has("type")
                && CHOICES.stream().anyMatch(schema::has);
    }

    private static void wrap(ObjectNode schema) {
        ObjectNode inner = Json.object();
        for (String choice : CHOICES) {
            if (schema.has(choice)) {
                inner.set(choice, schema.remove(choice));
            }
        }
        schema.remove("nullable");
        ArrayNode either = schema.putArray("anyOf");
        either.add(inner);
        either.addObject().putArray("enum").addNull();
    }
}
