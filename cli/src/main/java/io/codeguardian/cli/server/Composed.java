package io.codeguardian.cli.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.cli.problem.ServiceFailure;
import io.codeguardian.cli.review.Outcome;
import io.codeguardian.engine.finding.QualityGate;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.GateSettings;
import io.codeguardian.language.GateVerdict;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A review as the API tells it. */
public final class Composed {
    private final JsonNode review;
    private final List<JsonNode> findings;

    Composed(JsonNode review, List<JsonNode> findings) {
        this.review = review;
        this.findings = List.copyOf(findings);
    }

    /** The commit that was reviewed; empty unless it is an id. */
    public String head() {
        String head = review.path("headSha").asText();
        return head.chars().allMatch(c -> Character.digit(c, 16) >= 0) ? head : "";
    }

    /** The pull request's page. */
    public String url() {
        return review.path("pullRequest").path("url").asText();
    }

    /** @param failOn the mildest severity that fails the gate; null leaves that to the repository's settings */
    public Outcome outcome(@Nullable Severity failOn, Duration took) {
        List<Finding> found = findings.stream()
                .map(node -> read(node.path("finding"), Finding.class))
                .toList();
        JsonNode report = review.path("report");
        double score = review.path("score").asDouble();
        return new Outcome(
                "its base " + shortened(review.path("baseSha").asText()),
                found,
                0,
                failures(report),
                list(report.path("leftOut"), LeftOut.class),
                words(report.path("settingsProblems")),
                score,
                gate(failOn, found, score),
                review.path("filesRead").asInt(),
                null,
                took);
    }

    private GateVerdict gate(@Nullable Severity failOn, List<Finding> found, double score) {
        GateVerdict told = read(review.path("gate"), GateVerdict.class);
        if (failOn == null) {
            return told;
        }
        List<String> reasons = new ArrayList<>(
                QualityGate.judge(new GateSettings(failOn, null), found, score).reasons());
        told.reasons().stream().filter(Composed::isNotOfSeverity).forEach(reasons::add);
        return new GateVerdict(reasons.isEmpty(), reasons);
    }

    /** The server's word on the score stays; that on findings is said anew. */
    private static boolean isNotOfSeverity(String reason) {
        return !reason.endsWith(" finding") && !reason.endsWith(" findings");
    }

    private List<AnalysisFailure> failures(JsonNode report) {
        List<AnalysisFailure> failures = new ArrayList<>(list(report.path("failures"), AnalysisFailure.class));
        for (JsonNode missing : report.path("missing")) {
            String part = missing.path("category").asText().toLowerCase(java.util.Locale.ROOT) + " of "
                    + missing.path("unitId").asText();
            failures.add(new AnalysisFailure("server", null, part + " did not answer in time", true));
        }
        words(report.path("disclosures")).forEach(d -> failures.add(new AnalysisFailure("server", null, d, false)));
        if (!review.path("complete").asBoolean() && failures.stream().noneMatch(AnalysisFailure::required)) {
            failures.add(new AnalysisFailure("server", null, "not every required pass finished", true));
        }
        return failures;
    }

    private static <T> List<T> list(JsonNode nodes, Class<T> type) {
        List<T> all = new ArrayList<>();
        nodes.forEach(node -> all.add(read(node, type)));
        return all;
    }

    private static List<String> words(JsonNode nodes) {
        return list(nodes, String.class);
    }

    private static <T> T read(JsonNode node, Class<T> type) {
        try {
            T value = Gateway.JSON.treeToValue(node, type);
            if (value != null) {
                return value;
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            // told below: server and command line are of different versions
        }
        throw new ServiceFailure("the server's answer cannot be read (" + type.getSimpleName()
                + "); is it of the same version as this command line?");
    }

    private static String shortened(String commit) {
        return commit.length() > 10 ? commit.substring(0, 10) : commit;
    }
}
