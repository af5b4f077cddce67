package io.codeguardian.engine.tool;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JSON document whose results lie where {@code tools.yml} says; a pointer after {@code ^} starts at the parent. */
final class JsonOutput implements OutputReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PARENT = "^";

    private final Map<String, Object> places;

    JsonOutput(Map<String, Object> places) {
        this.places = Map.copyOf(places);
    }

    @Override
    public List<ToolResult> read(String output) throws IOException {
        // A tool may greet or advise before and after its document.
        JsonNode document = JSON.readTree(output.substring(begin(output)));
        List<ToolResult> results = new ArrayList<>();
        for (JsonNode item : document.at(pointer("items"))) {
            if (!places.containsKey("each")) {
                results.add(result(document, item));
            } else {
                item.at(pointer("each")).forEach(child -> results.add(result(item, child)));
            }
            if (results.size() >= MOST) {
                break;
            }
        }
        return results;
    }

    private static int begin(String output) throws IOException {
        for (int i = 0; i < output.length(); i++) {
            if (output.charAt(i) == '{' || output.charAt(i) == '[') {
                return i;
            }
        }
        throw new IOException("no JSON document");
    }

    private ToolResult result(JsonNode parent, JsonNode item) {
        int base = 1 - Integer.parseInt(String.valueOf(places.getOrDefault("column-base", 1)));
        String cwe = text(parent, item, "cwe");
        return new ToolResult(
                text(parent, item, "path"),
                number(parent, item, "line"),
                number(parent, item, "column") + base,
                number(parent, item, "end-line"),
                number(parent, item, "end-column") + base,
                places.getOrDefault("rule-prefix", "") + rule(text(parent, item, "rule")),
                text(parent, item, "message"),
                text(parent, item, "severity"),
                text(parent, item, "confidence"),
                cwe.isEmpty() ? List.of() : List.of("CWE-" + cwe));
    }

    /** {@code plug-in(rule)} as others write it; the core's rules have no prefix. */
    private static String rule(String named) {
        int open = named.indexOf('(');
        if (open < 0 || !named.endsWith(")")) {
            return named;
        }
        String own = named.substring(open + 1, named.length() - 1);
        return named.startsWith("eslint(") ? own : named.substring(0, open) + "/" + own;
    }

    private int number(JsonNode parent, JsonNode item, String key) {
        return at(parent, item, key).asInt(0);
    }

    private String text(JsonNode parent, JsonNode item, String key) {
        return at(parent, item, key).asText("");
    }

    private JsonNode at(JsonNode parent, JsonNode item, String key) {
        Object place = places.get(key);
        if (place == null) {
            return JSON.missingNode();
        }
        String pointer = place.toString();
        return pointer.startsWith(PARENT) ? parent.at(pointer.substring(1)) : item.at(pointer);
    }

    private JsonPointer pointer(String key) {
        return JsonPointer.compile(String.valueOf(places.getOrDefault(key, "")));
    }
}
