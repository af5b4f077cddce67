package io.codeguardian.engine.sarif;

import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LeftOut;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What goes into a SARIF log.
 *
 * @param toolVersion of CodeGuardian
 * @param category tells several uploads for one commit apart: {@code codeguardian}
 * @param rules metadata by rule id; null where there is none, as for a model's findings
 * @param contents text of a file by path, for GitHub's line hashes; null when it is not at hand
 */
public record SarifReport(
        String toolVersion,
        String category,
        List<Finding> findings,
        List<AnalysisFailure> failures,
        List<LeftOut> leftOut,
        Function<String, @Nullable RuleInfo> rules,
        Function<String, @Nullable String> contents) {
    public SarifReport {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        leftOut = List.copyOf(leftOut);
    }
}
