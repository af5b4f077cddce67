package io.codeguardian.engine.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.FlowStep;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.Severity;
import io.codeguardian.language.Suggestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Finding flow = new Finding(
            "java/sql-injection",
            Category.SECURITY,
            Severity.CRITICAL,
            Confidence.HIGH,
            new Location("src/ä b/A.java", 2, 3, 2, 9),
            "A.find",
            "SQL from a request",
            "The parameter reaches `query`.",
            "Bind it.",
            new Suggestion(new LineRange(2, 2), "  safe();"),
            List.of("CWE-89"),
            Set.of("style"),
            List.of(
                    new FlowStep(new Location("src/ä b/A.java", 1, 1, 1, 5), "read here"),
                    new FlowStep(new Location("src/ä b/A.java", 2, 3, 2, 9), "used here")),
            List.of("engine", "model:m"),
            true,
            "cg1:0123");
    private final Finding plain = new Finding(
            "model/logic",
            Category.LOGIC,
            Severity.LOW,
            Confidence.LOW,
            new Location("b.py", 1, 1, 1, 2),
            null,
            "T",
            "M",
            null,
            new Suggestion(new LineRange(1, 1), ""),
            List.of(),
            Set.of(),
            List.of(),
            List.of("model:m"),
            false,
            "cg1:4567");

    @Test
    void everythingWrittenIsValidSarif() throws IOException {
        assertThat(schema().validate(written(report()))).isEmpty();
        assertThat(schema().validate(written(
                        new SarifReport("1.0.0", "c", List.of(), List.of(), List.of(), id -> null, path -> null))))
                .isEmpty();
    }

    @Test
    void theSchemaOfTheTestRefusesWhatIsWrong() throws IOException {
        assertThat(schema().validate(JSON.readTree("{\"version\":\"2.1.0\",\"runs\":[{}]}")))
                .isNotEmpty();
    }

    @Test
    void gitHubFindsWhatItReads() throws IOException {
        JsonNode run = written(report()).at("/runs/0");
        JsonNode rule = run.at("/tool/driver/rules/0");
        assertThat(rule.at("/properties/tags"))
                .extracting(JsonNode::asText)
                .contains("security", "external/cwe/cwe-089");
        assertThat(rule.at("/properties/security-severity").asText()).isEqualTo("9.5");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
        JsonNode result = run.at("/results/0");
        assertThat(result.at("/ruleIndex").asInt()).isZero();
        assertThat(result.at("/partialFingerprints/codeguardian~1v1").asText()).isEqualTo("cg1:0123");
        assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
                .matches("[0-9a-f]+:1");
        JsonNode artifact = result.at("/locations/0/physicalLocation/artifactLocation");
        assertThat(artifact.at("/uri").asText()).isEqualTo("src/%C3%A4%20b/A.java");
        assertThat(artifact.at("/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(result.at("/codeFlows/0/threadFlows/0/locations")).hasSize(2);
        assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText())
                .isEqualTo("  safe();");
        assertThat(run.at("/results/1/partialFingerprints/primaryLocationLineHash")
                        .isMissingNode())
                .isTrue();
        assertThat(run.at("/automationDetails/id").asText()).isEqualTo("codeguardian/");
    }

    @Test
    void failuresAndWhatWasLeftOutAreNotifications() throws IOException {
        JsonNode invocation = written(report()).at("/runs/0/invocations/0");
        assertThat(invocation.at("/executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications"))
                .extracting(n -> n.at("/level").asText())
                .containsExactly("error", "warning", "note");
    }

    private SarifReport report() {
        return new SarifReport(
                "1.0.0",
                "codeguardian",
                List.of(flow, plain),
                List.of(
                        new AnalysisFailure("engine", "x.py", "not parsed", true),
                        new AnalysisFailure("model:m", null, "no answer", false)),
                List.of(new LeftOut("big.bin", LeftOut.Reason.BINARY, "binary file")),
                id -> null,
                path -> path.endsWith("A.java") ? "a\n  safe\n" : null);
    }

    private static JsonNode written(SarifReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sarif.write(report, out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
    }
}
