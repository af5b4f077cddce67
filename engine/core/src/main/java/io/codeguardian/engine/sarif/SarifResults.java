package io.codeguardian.engine.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.FlowStep;
import io.codeguardian.language.Suggestion;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of a run, one for each finding. */
final class SarifResults {
    private final SarifReport report;
    private final SarifRules rules;
    private final Map<String, LineHashes> hashes = new HashMap<>();

    SarifResults(SarifReport report, SarifRules rules) {
        this.report = report;
        this.rules = rules;
    }

    ArrayNode nodes() {
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        report.findings().forEach(f -> result(results.addObject(), f));
        return results;
    }

    private void result(ObjectNode result, Finding finding) {
        result.put("ruleId", finding.ruleId()).put("ruleIndex", rules.indexOf(finding));
        result.put("level", SarifRules.level(finding.severity()));
        String text = finding.title() + "\n\n" + finding.message();
        result.putObject("message")
                .put("text", text)
                .put("markdown", "**" + finding.title() + "**\n\n" + finding.message());
        ObjectNode location = result.putArray("locations").addObject();
        Places.region(location, finding.location());
        if (finding.symbol() != null) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", finding.symbol());
        }
        fingerprints(result.putObject("partialFingerprints"), finding);
        if (!finding.flow().isEmpty()) {
            flow(result, finding);
        }
        if (finding.suggestion() != null) {
            fix(result.putArray("fixes").addObject(), finding, finding.suggestion());
        }
        properties(result.putObject("properties"), finding);
    }

    private void fingerprints(ObjectNode node, Finding finding) {
        node.put("codeguardian/v1", finding.fingerprint());
        LineHashes lines = hashesOf(finding.location().path());
        String hash = lines == null ? null : lines.of(finding.location().startLine());
        if (hash != null) {
            node.put("primaryLocationLineHash", hash);
        }
    }

    private @Nullable LineHashes hashesOf(String path) {
        LineHashes known = hashes.get(path);
        String content = known == null ? report.contents().apply(path) : null;
        if (content != null) {
            known = new LineHashes(content);
            hashes.put(path, known);
        }
        return known;
    }

    private static void flow(ObjectNode result, Finding finding) {
        ArrayNode steps = result.putArray("codeFlows")
                .addObject()
                .putArray("threadFlows")
                .addObject()
                .putArray("locations");
        for (FlowStep step : finding.flow()) {
            ObjectNode location = steps.addObject().putObject("location");
            Places.region(location, step.location());
            location.putObject("message").put("text", step.label());
        }
    }

    /** A region without columns spans whole lines but not the last line break, so a deletion names the next line. */
    private static void fix(ObjectNode fix, Finding finding, Suggestion suggestion) {
        if (finding.fix() != null) {
            fix.putObject("description").put("text", finding.fix());
        }
        ObjectNode change = fix.putArray("artifactChanges").addObject();
        Places.artifact(change, finding.location().path());
        ObjectNode replacement = change.putArray("replacements").addObject();
        ObjectNode region = replacement.putObject("deletedRegion");
        region.put("startLine", suggestion.lines().first());
        if (suggestion.replacement().isEmpty()) {
            region.put("startColumn", 1)
                    .put("endLine", suggestion.lines().last() + 1)
                    .put("endColumn", 1);
        } else {
            region.put("endLine", suggestion.lines().last());
            replacement.putObject("insertedContent").put("text", suggestion.replacement());
        }
    }

    private static void properties(ObjectNode properties, Finding finding) {
        properties.put("category", finding.category().wireName());
        properties.put("severity", finding.severity().wireName());
        properties.put("confidence", finding.confidence().name().toLowerCase(Locale.ROOT));
        properties.put("onChange", finding.onChange());
        if (finding.category() == Category.SECURITY) {
            properties.put("security-severity", SarifRules.securitySeverity(finding.severity()));
        }
        ArrayNode analyzers = properties.putArray("analyzers");
        finding.analyzer().forEach(analyzers::add);
    }
}
