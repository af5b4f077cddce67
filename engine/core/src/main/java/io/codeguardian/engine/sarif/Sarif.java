package io.codeguardian.engine.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.LeftOut;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a> as GitHub code
 * scanning reads it. Nodes rather than mapped classes, so that nothing needs reflection.
 */
public final class Sarif {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private Sarif() {}

    /** Writes UTF-8 and leaves the stream open. */
    public static void write(SarifReport report, OutputStream out) throws IOException {
        JSON.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, log(report));
    }

    static ObjectNode log(SarifReport report) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        SarifRules rules = new SarifRules(report);
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "CodeGuardian").put("semanticVersion", report.toolVersion());
        driver.set("rules", rules.descriptors());
        run.putObject("automationDetails").put("id", report.category() + '/');
        run.put("columnKind", "utf16CodeUnits");
        run.putObject("originalUriBaseIds")
                .putObject(Places.ROOT)
                .putObject("description")
                .put("text", "The root of the repository.");
        invocation(run.putArray("invocations").addObject(), report);
        run.set("results", new SarifResults(report, rules).nodes());
        return log;
    }

    private static void invocation(ObjectNode invocation, SarifReport report) {
        invocation.put("executionSuccessful", report.failures().stream().noneMatch(AnalysisFailure::required));
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (AnalysisFailure failure : report.failures()) {
            ObjectNode notification = notifications.addObject();
            notification.put("level", failure.required() ? "error" : "warning");
            notification.putObject("message").put("text", failure.analyzer() + ": " + failure.reason());
            if (failure.path() != null) {
                Places.file(notification.putArray("locations").addObject(), failure.path());
            }
        }
        for (LeftOut left : report.leftOut()) {
            ObjectNode notification = notifications.addObject();
            notification.put("level", "note");
            notification.putObject("message").put("text", "Not read: " + left.detail());
            Places.file(notification.putArray("locations").addObject(), left.path());
        }
    }
}
