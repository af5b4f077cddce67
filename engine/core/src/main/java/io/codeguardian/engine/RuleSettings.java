package io.codeguardian.engine;

import io.codeguardian.engine.configuration.PathFilter;
import io.codeguardian.language.Finding;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.RuleSetting;
import io.codeguardian.language.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A team's word about rules, applied to findings. */
record RuleSettings(Map<String, RuleSetting> byId, List<InPaths> overrides) {
    /** What is said about rules for some paths. */
    record InPaths(PathFilter paths, Map<String, RuleSetting> byId) {}

    static RuleSettings of(ReviewSettings settings) {
        return new RuleSettings(
                settings.rules(),
                settings.overrides().stream()
                        .map(o -> new InPaths(PathFilter.of(o.paths()), o.rules()))
                        .toList());
    }

    List<Finding> apply(List<Finding> findings) {
        List<Finding> wanted = new ArrayList<>();
        for (Finding finding : findings) {
            RuleSetting setting = setting(finding);
            if (setting == null || setting.enabled()) {
                wanted.add(withSeverity(finding, setting));
            }
        }
        return wanted;
    }

    private @Nullable RuleSetting setting(Finding finding) {
        RuleSetting setting = byId.get(finding.ruleId());
        for (InPaths override : overrides) {
            RuleSetting own = override.byId().get(finding.ruleId());
            setting = own != null && override.paths().reads(finding.location().path()) ? own : setting;
        }
        return setting;
    }

    private static Finding withSeverity(Finding f, @Nullable RuleSetting setting) {
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
