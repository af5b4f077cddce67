package io.codeguardian.local.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The schema that a request wants its answer to follow: platform.openai.com/docs/guides/structured-outputs. */
record AnswerSchema(JsonNode schema) {
    private static final int DEEPEST = 10;

    /** What strict mode refuses; empty when the schema is usable. */
    List<String> strictProblems() {
        return strictProblems(schema, "()", 0);
    }

    private static List<String> strictProblems(JsonNode node, String at, int depth) {
        if (depth > DEEPEST) {
            return List.of("In context=" + at + ", schema exceeds the allowed nesting of " + DEEPEST + ".");
        }
        if (node.has("properties")) {
            if (!node.path("additionalProperties").isBoolean()
                    || node.path("additionalProperties").asBoolean()) {
                return List.of(
                        "In context=" + at + ", 'additionalProperties' is required to be supplied and to be false.");
            }
            Set<String> required = new HashSet<>();
            node.path("required").forEach(name -> required.add(name.asText()));
            for (var property : node.path("properties").properties()) {
                if (!required.contains(property.getKey())) {
                    return List.of("In context=" + at
                            + ", 'required' is required to be supplied and to be an array including every key in properties. Missing '"
                            + property.getKey() + "'.");
                }
            }
        }
        for (var child : node.properties()) {
            List<String> inside = strictProblems(
                    child.getValue(),
                    "('" + child.getKey() + "')",
                    depth + (child.getKey().equals("properties") ? 0 : 1));
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return List.of();
    }

    /** What is wrong with an answer. */
    List<String> problems(String answer) {
        try {
            JsonNode value = Json.read(answer.getBytes(StandardCharsets.UTF_8));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(value)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            return List.of("not JSON: " + e.getMessage());
        }
    }

    /** The least that the schema allows: empty lists, no texts. */
    JsonNode smallest() {
        return smallest(schema, 0);
    }

    private JsonNode smallest(JsonNode wanted, int depth) {
        JsonNode node =
                wanted.has("$ref") ? schema.at(wanted.path("$ref").asText().substring(1)) : wanted;
        if (depth > DEEPEST || node.path("type").toString().contains("\"null\"")) {
            return Json.object().nullNode();
        }
        if (node.has("enum")) {
            return node.path("enum").get(0);
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (node.has(choice)) {
                return smallest(node.path(choice).get(0), depth + 1);
            }
        }
        ObjectNode holder = Json.object();
        switch (node.path("type").asText()) {
            case "object" -> {
                node.path("properties")
                        .properties()
                        .forEach(one -> holder.set(one.getKey(), smallest(one.getValue(), depth + 1)));
                return holder;
            }
            case "array" -> {
                return Json.array();
            }
            case "integer", "number" -> {
                return holder.numberNode(Math.max(0, node.path("minimum").asInt(0)));
            }
            case "boolean" -> {
                return holder.booleanNode(false);
            }
            default -> {
                return holder.textNode("");
            }
        }
    }
}
