package io.codeguardian.engine.cache;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import java.util.List;

/** What was said about files that were read together, before settings and suppressions count. */
public record Kept(List<Finding> findings, List<AnalysisFailure> failures) {
    public Kept {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}
