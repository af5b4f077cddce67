package io.codeguardian.engine.rule.correctness;

import io.codeguardian.engine.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class CorrectnessRules {
    private CorrectnessRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
