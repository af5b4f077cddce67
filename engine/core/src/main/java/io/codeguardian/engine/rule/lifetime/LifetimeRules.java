package io.codeguardian.engine.rule.lifetime;

import io.codeguardian.engine.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class LifetimeRules {
    private LifetimeRules() {}

    public static List<Rule> all() {
        return List.of(
                new UseAfterMove(),
                new StaleReference(),
                new DanglingText(),
                new EscapingCapture(),
                new UncheckedAnswer(),
                new PolymorphicDestructor(),
                new CopiedOwner());
    }
}
