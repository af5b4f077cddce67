package io.codeguardian.engine.tool;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import java.util.List;

/**
 * What the external tools say.
 *
 * @param failures a tool that could not do its work; none of them is required
 */
public record ToolReport(List<Finding> findings, List<AnalysisFailure> failures) {
    public ToolReport {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}
