package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Severity.CRITICAL;
import static io.codeguardian.language.Severity.MEDIUM;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.Origin;
import io.codeguardian.engine.dataflow.Traced;
import io.codeguardian.engine.rule.Draft;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.FlowStep;
import java.util.ArrayList;
import java.util.List;

/** Tells about a value from outside that reaches a place where it does harm. */
final class Sink {
    private static final int SHOWN = 60;

    private Sink() {}

    /**
     * @param where what happens there, as in "becomes part of an SQL statement"
     * @param node the place of the harm
     */
    static Draft report(Code code, int node, Traced traced, String where, Report report) {
        String name = shown(traced.name());
        boolean outside = traced.isOutside();
        String origin = outside
                ? "`" + name + "` comes from outside and "
                : traced.origin() == Origin.PARAMETER
                        ? "The parameter `" + name + "` "
                        : "A value that is no constant ";
        List<FlowStep> steps = new ArrayList<>(traced.steps());
        steps.add(new FlowStep(code.tree().location(code.file().path(), node), where));
        Draft draft = report.at(node, origin + where + ".").flow(steps);
        if (outside) {
            draft.severity(CRITICAL).confidence(Confidence.HIGH);
        } else if (traced.origin() == Origin.UNKNOWN) {
            draft.severity(MEDIUM).confidence(Confidence.LOW);
        }
        return draft;
    }

    private static String shown(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
    }
}
