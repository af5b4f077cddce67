package io.codeguardian.engine.finding;

import io.codeguardian.language.Finding;
import io.codeguardian.language.GateSettings;
import io.codeguardian.language.GateVerdict;
import io.codeguardian.language.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Whether findings and score let a change pass what its team said must block. */
public final class QualityGate {
    private QualityGate() {}

    /** @param findings those that count: of the change, not dismissed */
    public static GateVerdict judge(GateSettings settings, Collection<Finding> findings, double score) {
        List<String> reasons = new ArrayList<>();
        Severity failOn = settings.failOn();
        if (failOn != null) {
            for (Severity severity : Severity.values()) {
                long count =
                        findings.stream().filter(f -> f.severity() == severity).count();
                if (count > 0 && severity.atLeast(failOn)) {
                    reasons.add(count + " " + severity.wireName() + (count == 1 ? " finding" : " findings"));
                }
            }
        }
        Double minimum = settings.minimumScore();
        if (minimum != null && score < minimum) {
            reasons.add(String.format(Locale.ROOT, "score %.1f is below %.1f", score, minimum));
        }
        return new GateVerdict(reasons.isEmpty(), reasons);
    }
}
