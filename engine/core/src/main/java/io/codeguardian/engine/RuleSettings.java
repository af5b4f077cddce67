package io.codeguardian.engine;

import io.codeguardian.language.Finding;
import io.codeguardian.language.RuleSetting;
import io.codeguardian.language.Severity;
import java.util.List;
import java.util.Map;

/** A team's word about rules, applied to findings. */
record RuleSettings(Map<String, RuleSetting> byId) {

    List<Finding> apply(List<Finding> findings) {
        return findings.stream()
                .filter(f -> isOn(f.ruleId()))
                .map(this::withSeverity)
                .toList();
    }

    private boolean isOn(String id) {
        RuleSetting setting = byId.get(id);
        return setting == null || setting.enabled();
    }

    private Finding withSeverity(Finding f) {
        RuleSetting setting = byId.get(f.ruleId());
        Severity severity = setting == null ? null : setting.severity();
        if (severity == null) {
            return f;
        }
        return new Finding(
                f.ruleId(),
                f.category(),
                severity,
                f.confidence(),
                f.location(),
                f.symbol(),
                f.title(),
                f.message(),
                f.fix(),
                f.suggestion(),
                f.cwe(),
                f.tags(),
                f.flow(),
                f.analyzer(),
                f.onChange(),
                f.fingerprint());
    }
}
