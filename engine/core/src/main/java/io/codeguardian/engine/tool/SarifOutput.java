package io.codeguardian.engine.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * SARIF 2.1.0, as far as results need it. A rule's weakness stands in its tags ({@code external/cwe/cwe-89},
 * {@code CWE-89: …}) or in its relationships to the CWE taxonomy.
 */
record SarifOutput() implements OutputReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CWE = "cwe-";

    @Override
    public List<ToolResult> read(String output) throws IOException {
        JsonNode runs = JSON.readTree(output).path("runs");
        if (!runs.isArray()) {
            throw new IOException("no SARIF document");
        }
        List<ToolResult> results = new ArrayList<>();
        for (JsonNode run : runs) {
            Map<String, JsonNode> rules = rules(run);
            for (JsonNode result : run.path("results")) {
                if (results.size() < MOST && !unchanged(result)) {
                    results.add(result(result, rules));
                }
            }
        }
        return results;
    }

    /** A suppression in the code is the reviewed side's word and does not count; a baseline is the operator's. */
    private static boolean unchanged(JsonNode result) {
        return result.path("baselineState").asText("").equals("unchanged");
    }

    private static Map<String, JsonNode> rules(JsonNode run) {
        Map<String, JsonNode> rules = new HashMap<>();
        for (JsonNode rule : run.path("tool").path("driver").path("rules")) {
            rules.put(rule.path("id").asText(""), rule);
        }
        return rules;
    }

    private static ToolResult result(JsonNode result, Map<String, JsonNode> rules) {
        String id = result.path("ruleId").asText(result.path("rule").path("id").asText(""));
        JsonNode rule = rules.getOrDefault(id, JSON.createObjectNode());
        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        JsonNode region = place.path("region");
        String level = result.path("level")
                .asText(rule.path("defaultConfiguration").path("level").asText("warning"));
        return new ToolResult(
                place.path("artifactLocation").path("uri").asText(""),
                region.path("startLine").asInt(0),
                region.path("startColumn").asInt(0),
                region.path("endLine").asInt(0),
                region.path("endColumn").asInt(0),
                id,
                result.path("message").path("text").asText(""),
                level,
                rule.path("properties").path("precision").asText(""),
                List.copyOf(weaknesses(result, rule)));
    }

    private static Set<String> weaknesses(JsonNode result, JsonNode rule) {
        Set<String> found = new LinkedHashSet<>();
        rule.path("properties").path("tags").forEach(tag -> addNamed(tag.asText(""), found));
        rule.path("properties").path("cwe").forEach(tag -> addNamed(tag.asText(""), found));
        result.path("properties").path("tags").forEach(tag -> addNamed(tag.asText(""), found));
        rule.path("relationships")
                .forEach(r -> addNamed(r.path("target").path("id").asText(""), found));
        return found;
    }

    private static void addNamed(String tag, Set<String> found) {
        String lower = tag.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(CWE);
        if (at < 0) {
            return;
        }
        int begin = at + CWE.length();
        while (begin < lower.length() && lower.charAt(begin) == '0') {
            begin++;
        }
        int end = begin;
        while (end < lower.length() && Character.isDigit(lower.charAt(end)) && end - begin < 5) {
            end++;
        }
        if (end > begin) {
            found.add("CWE-" + lower.substring(begin, end));
        }
    }
}
