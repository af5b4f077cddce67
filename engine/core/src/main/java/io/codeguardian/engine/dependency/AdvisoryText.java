package io.codeguardian.engine.dependency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.language.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads advisories from the JSON of the OSV schema. Nothing in it makes it throw but what is no JSON. */
final class AdvisoryText {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build());
    private static final int MOST_VERSIONS = 20_000;
    private static final int LONGEST_SUMMARY = 200;

    private AdvisoryText() {}

    static JsonNode parse(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** One for each package that it affects; none when it was withdrawn or is of ecosystems that we do not read. */
    static List<Advisory> advisories(JsonNode osv) {
        List<Advisory> advisories = new ArrayList<>();
        if (!osv.path("withdrawn").asText("").isEmpty()) {
            return advisories;
        }
        for (JsonNode affected : osv.path("affected")) {
            Ecosystem ecosystem = Ecosystem.ofOsvName(
                    affected.path("package").path("ecosystem").asText(""));
            String name = affected.path("package").path("name").asText("");
            if (ecosystem != null && !name.isEmpty()) {
                advisories.add(advisory(osv, affected, ecosystem, name));
            }
        }
        return advisories;
    }

    private static Advisory advisory(JsonNode osv, JsonNode affected, Ecosystem ecosystem, String name) {
        Set<String> versions = new LinkedHashSet<>();
        for (JsonNode version : affected.path("versions")) {
            if (versions.size() < MOST_VERSIONS) {
                versions.add(version.asText());
            }
        }
        List<List<Advisory.Event>> ranges = new ArrayList<>();
        for (JsonNode range : affected.path("ranges")) {
            // Commits cannot be compared with versions.
            if (!range.path("type").asText().equals("GIT")) {
                List<Advisory.Event> events = new ArrayList<>();
                range.path("events")
                        .forEach(event -> event.properties()
                                .forEach(e -> events.add(new Advisory.Event(
                                        e.getKey(), e.getValue().asText()))));
                ranges.add(List.copyOf(events));
            }
        }
        double score = score(affected.path("severity"), score(osv.path("severity"), 0));
        List<String> aliases = new ArrayList<>();
        osv.path("aliases").forEach(a -> aliases.add(line(a.asText())));
        return new Advisory(
                line(osv.path("id").asText()),
                List.copyOf(aliases),
                line(osv.path("summary").asText(osv.path("details").asText(""))),
                severity(osv, score),
                score,
                ecosystem,
                nameIn(ecosystem, name),
                versions,
                List.copyOf(ranges));
    }

    static String nameIn(Ecosystem ecosystem, String name) {
        return switch (ecosystem) {
            case PYPI -> PythonFiles.normal(name);
            case NUGET, COMPOSER, GITHUB_ACTIONS -> name.toLowerCase(Locale.ROOT);
            default -> name;
        };
    }

    private static double score(JsonNode severities, double otherwise) {
        double best = otherwise;
        for (JsonNode severity : severities) {
            best = Math.max(best, CvssScore.of(severity.path("score").asText("")));
        }
        return best;
    }

    private static Severity severity(JsonNode osv, double score) {
        if (osv.path("id").asText().startsWith("MAL-")) {
            return Severity.CRITICAL;
        }
        if (score > 0) {
            return CvssScore.severity(score);
        }
        return switch (osv.path("database_specific").path("severity").asText("").toUpperCase(Locale.ROOT)) {
            case "CRITICAL" -> Severity.CRITICAL;
            case "HIGH" -> Severity.HIGH;
            case "LOW" -> Severity.LOW;
            default -> Severity.MEDIUM;
        };
    }

    /** A stranger's text: short, on one line, no control characters, no Markdown of its own. */
    private static String line(String text) {
        StringBuilder line = new StringBuilder();
        text.chars()
                .limit(LONGEST_SUMMARY)
                .forEach(c -> line.append(Character.isISOControl(c) || "`<>[]|".indexOf(c) >= 0 ? ' ' : (char) c));
        return line.toString().strip();
    }
}
