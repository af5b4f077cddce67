package io.codeguardian.engine.rule;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import java.util.List;

/** What the rules say about one file; fingerprints are not yet told apart. */
public record RuleAnswer(List<Finding> findings, List<AnalysisFailure> failures) {
    static final RuleAnswer NOTHING = new RuleAnswer(List.of(), List.of());

    public RuleAnswer {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}
