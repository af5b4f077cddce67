package io.codeguardian.local.github.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The part of a parameter's schema that a text in a path or query can break: type and enumeration. */
record ParameterValue(JsonNode schema) {

    List<String> problems(String name, String value) {
        if (schema.path("type").asText().equals("integer") && !isInteger(value)) {
            return List.of(name + ": " + value + " is not an integer");
        }
        JsonNode allowed = schema.path("enum");
        if (allowed.isArray()) {
            for (JsonNode one : allowed) {
                if (one.asText().equals(value)) {
                    return List.of();
                }
            }
            return List.of(name + ": " + value + " is none of " + allowed);
        }
        return List.of();
    }

    private static boolean isInteger(String value) {
        try {
            Long.parseLong(value);
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
