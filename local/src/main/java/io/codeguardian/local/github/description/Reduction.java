package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.local.wire.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A description cut down to the declared operations and webhooks and to whatever these refer to. */
final class Reduction {
    private final JsonNode whole;
    private final ObjectNode kept = Json.object();
    private final Deque<JsonNode> unread = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    Reduction(JsonNode whole) {
        this.whole = whole;
    }

    ObjectNode reduce() {
        kept.set("openapi", whole.get("openapi"));
        kept.set("info", whole.get("info"));
        Declared.operations().forEach(line -> keepOperation(line.id()));
        for (Declared.EventLine line : Declared.events()) {
            JsonNode webhook = whole.path("x-webhooks").path(line.webhook()).path("post");
            require(!webhook.isMissingNode(), line.webhook());
            JsonNode schema = webhook.path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            kept.withObject("/webhooks").set(line.webhook(), schema);
            unread.add(schema);
        }
        followReferences();
        AllowedNull.spellOut(kept);
        Prose.remove(kept.withObject("/operations"));
        Prose.remove(kept.withObject("/webhooks"));
        Prose.remove(kept.withObject("/components/schemas"));
        return kept;
    }

    private void keepOperation(String id) {
        for (var path : whole.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (method.getValue().path("operationId").asText().equals(id)) {
                    ObjectNode operation = method.getValue().deepCopy();
                    operation.remove(List.of("description", "tags", "x-github"));
                    ObjectNode at = kept.withObject("/operations").putObject(id);
                    at.put("path", path.getKey()).put("method", method.getKey().toUpperCase(Locale.ROOT));
                    at.set("definition", operation);
                    unread.add(operation);
                    return;
                }
            }
        }
        throw new IllegalStateException("the description has no operation " + id);
    }

    private void followReferences() {
        while (!unread.isEmpty()) {
            JsonNode node = unread.pop();
            node.forEach(unread::push);
            JsonNode reference = node.path("$ref");
            if (reference.isTextual() && seen.add(reference.asText())) {
                String pointer = reference.asText().substring(1);
                JsonNode target = whole.at(pointer);
                require(!target.isMissingNode(), pointer);
                String[] part = pointer.split("/");
                kept.withObject("/" + part[1]).withObject("/" + part[2]).set(part[3], target);
                unread.push(target);
            }
        }
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("the description lacks " + what);
        }
    }
}
