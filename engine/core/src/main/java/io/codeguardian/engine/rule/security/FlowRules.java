package io.codeguardian.engine.rule.security;

import io.codeguardian.engine.dataflow.knowledge.Weaknesses;
import io.codeguardian.engine.rule.Rule;
import java.util.List;

/** The rules that follow values, one for each class of weakness that has data. */
final class FlowRules {
    private FlowRules() {}

    static List<Rule> all() {
        return Weaknesses.all().stream()
                .filter(w -> !w.info().languages().isEmpty())
                .<Rule>map(FlowRule::new)
                .toList();
    }
}
