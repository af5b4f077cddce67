package io.codeguardian.engine.rule.security;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.FileFlows;
import io.codeguardian.engine.dataflow.knowledge.Weakness;
import io.codeguardian.engine.dataflow.run.Analysis.Found;
import io.codeguardian.engine.rule.Draft;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.FlowStep;
import io.codeguardian.language.Severity;
import java.util.ArrayList;
import java.util.List;

/** A value that comes from elsewhere and reaches a place where it does harm. */
record FlowRule(Weakness weakness) implements Rule {
    @Override
    public RuleInfo info() {
        return weakness.info();
    }

    @Override
    public void register(Sights sights) {
        sights.files((code, report) -> FileFlows.of(code).of(weakness.key()).forEach(f -> tell(code, f, report)));
    }

    /** Says where the value comes from, how it gets here and what it does. */
    static Draft tell(Code code, Found found, Report report) {
        String origin = switch (found.trust()) {
            case REQUEST -> "`" + found.source() + "` comes from a request and ";
            case LOCAL -> "`" + found.source() + "` comes from outside of the program and ";
            case PARAMETER -> "The parameter `" + found.source() + "` ";
        };
        List<FlowStep> steps = new ArrayList<>(found.steps());
        String harm = found.weakness().harm();
        steps.add(new FlowStep(code.tree().location(code.file().path(), found.node()), harm));
        return report.at(found.node(), origin + harm + ".")
                .flow(steps)
                .severity(code.isTest() ? Severity.LOW : severity(found))
                .confidence(confidence(found));
    }

    private static Severity severity(Found found) {
        Severity lesser = switch (found.trust()) {
            case REQUEST -> null;
            case LOCAL -> found.weakness().local();
            case PARAMETER -> found.weakness().caller();
        };
        return lesser == null ? found.weakness().info().severity() : lesser;
    }

    private static Confidence confidence(Found found) {
        return switch (found.trust()) {
            case REQUEST -> Confidence.HIGH;
            case LOCAL -> Confidence.MEDIUM;
            case PARAMETER -> Confidence.LOW;
        };
    }
}
