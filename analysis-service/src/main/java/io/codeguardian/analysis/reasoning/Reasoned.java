package io.codeguardian.analysis.reasoning;

import io.codeguardian.language.Finding;
import io.codeguardian.language.ModelUsage;
import java.util.List;

/**
 * What a model added to a unit.
 *
 * @param disclosures sentences for the reader: what the model did not do
 * @param failed whether a configured model gave no usable answer
 */
public record Reasoned(List<Finding> findings, List<String> disclosures, List<ModelUsage> usage, boolean failed) {
    public Reasoned {
        findings = List.copyOf(findings);
        disclosures = List.copyOf(disclosures);
        usage = List.copyOf(usage);
    }

    static Reasoned nothing() {
        return without(List.of());
    }

    static Reasoned failed(List<String> disclosures, List<ModelUsage> usage) {
        return new Reasoned(List.of(), disclosures, usage, true);
    }

    static Reasoned without(List<String> disclosures) {
        return new Reasoned(List.of(), disclosures, List.of(), false);
    }
}
