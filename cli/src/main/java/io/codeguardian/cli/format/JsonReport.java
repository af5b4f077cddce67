package io.codeguardian.cli.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.cli.review.Outcome;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LeftOut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Version 1 of the command line's own JSON; fields are only ever added. */
public final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    /** Writes UTF-8 and leaves the stream open. */
    public static void write(Outcome outcome, OutputStream out) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", 1).put("compared", outcome.compared());
        root.put("score", outcome.score());
        root.put("passed", outcome.passed()).put("incomplete", outcome.incomplete());
        outcome.gate().reasons().forEach(root.putArray("gateReasons")::add);
        root.put("files", outcome.files());
        if (outcome.bytes() != null) {
            root.put("bytes", outcome.bytes());
        }
        root.put("milliseconds", outcome.took().toMillis());
        ArrayNode findings = root.putArray("findings");
        outcome.findings().forEach(finding -> add(findings.addObject(), finding));
        root.put("findingsElsewhere", outcome.elsewhere());
        ArrayNode failures = root.putArray("failures");
        outcome.failures().forEach(failure -> add(failures.addObject(), failure));
        ArrayNode leftOut = root.putArray("notRead");
        outcome.leftOut().forEach(left -> add(leftOut.addObject(), left));
        outcome.problems().forEach(root.putArray("configurationProblems")::add);
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
        out.write('\n');
    }

    private static void add(ObjectNode node, Finding finding) {
        node.put("rule", finding.ruleId());
        node.put("category", finding.category().wireName());
        node.put("severity", finding.severity().wireName());
        node.put("confidence", finding.confidence().name().toLowerCase(Locale.ROOT));
        node.put("path", finding.location().path());
        node.put("startLine", finding.location().startLine());
        node.put("startColumn", finding.location().startColumn());
        node.put("endLine", finding.location().endLine());
        node.put("endColumn", finding.location().endColumn());
        node.put("symbol", finding.symbol());
        node.put("title", finding.title());
        node.put("message", finding.message());
        node.put("fix", finding.fix());
        finding.cwe().forEach(node.putArray("cwe")::add);
        finding.tags().stream().sorted().forEach(node.putArray("tags")::add);
        node.put("fingerprint", finding.fingerprint());
    }

    private static void add(ObjectNode node, AnalysisFailure failure) {
        node.put("analyzer", failure.analyzer()).put("path", failure.path());
        node.put("reason", failure.reason()).put("required", failure.required());
    }

    private static void add(ObjectNode node, LeftOut left) {
        node.put("path", left.path());
        node.put("reason", left.reason().name().toLowerCase(Locale.ROOT));
        node.put("detail", left.detail());
    }
}
