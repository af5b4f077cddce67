package io.codeguardian.analysis.evidence;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import java.util.List;

/** What the engine says about a unit, in every category that this process analyses. */
public record Evidence(List<Finding> findings, List<AnalysisFailure> failures) {
    public Evidence {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    /** Nothing is known, because the whole engine failed. */
    static Evidence missing(String reason) {
        return new Evidence(List.of(), List.of(new AnalysisFailure("engine", null, reason, true)));
    }

    public List<Finding> of(Category category) {
        return findings.stream().filter(f -> f.category() == category).toList();
    }
}
