package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds properties of a request that its schema does not name; GitHub ignores such, we never want to send one. */
final class Undocumented {
    private final JsonNode root;

    Undocumented(JsonNode root) {
        this.root = root;
    }

    /** A value with the schema that it should follow. */
    private record Pair(String at, JsonNode schema, JsonNode value) {}

    List<String> in(JsonNode schema, JsonNode body) {
        List<String> found = new ArrayList<>();
        Deque<Pair> unread = new ArrayDeque<>();
        unread.add(new Pair("", schema, body));
        while (!unread.isEmpty()) {
            Pair pair = unread.pop();
            if (pair.value().isArray()) {
                JsonNode items = resolve(pair.schema()).path("items");
                pair.value().forEach(item -> unread.push(new Pair(pair.at() + "[]", items, item)));
            } else if (pair.value().isObject()) {
                properties(pair, unread, found);
            }
        }
        return found;
    }

    private void properties(Pair pair, Deque<Pair> unread, List<String> found) {
        List<JsonNode> alternatives = alternatives(pair.schema());
        Set<String> documented = new HashSet<>();
        alternatives.forEach(one -> one.path("properties").fieldNames().forEachRemaining(documented::add));
        if (documented.isEmpty()) {
            return;
        }
        for (var property : pair.value().properties()) {
            String at = pair.at() + "/" + property.getKey();
            if (!documented.contains(property.getKey())) {
                found.add(at + " is not documented");
                continue;
            }
            for (JsonNode alternative : alternatives) {
                JsonNode schema = alternative.path("properties").path(property.getKey());
                if (!schema.isMissingNode() && !schema.isEmpty()) {
                    unread.push(new Pair(at, schema, property.getValue()));
                    break;
                }
            }
        }
    }

    private List<JsonNode> alternatives(JsonNode schema) {
        JsonNode resolved = resolve(schema);
        List<JsonNode> all = new ArrayList<>(List.of(resolved));
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            resolved.path(choice).forEach(one -> all.add(resolve(one)));
        }
        return all;
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
