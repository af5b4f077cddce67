package io.codeguardian.cli.review;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.GateVerdict;
import io.codeguardian.language.LeftOut;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a review came to.
 *
 * @param compared with what, in words
 * @param findings that count, worst first
 * @param elsewhere how many findings lie on lines that the change did not touch
 * @param problems in the configuration, one sentence each
 * @param score 0 to 100
 * @param files that were read
 * @param bytes of their text; null when a server read them
 */
public record Outcome(
        String compared,
        List<Finding> findings,
        int elsewhere,
        List<AnalysisFailure> failures,
        List<LeftOut> leftOut,
        List<String> problems,
        double score,
        GateVerdict gate,
        int files,
        @Nullable Long bytes,
        Duration took) {
    public Outcome {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }

    /** Whether something necessary could not be done, so that a clean result means nothing. */
    public boolean incomplete() {
        return failures.stream().anyMatch(AnalysisFailure::required);
    }

    public boolean passed() {
        return gate.passed() && !incomplete();
    }
}
