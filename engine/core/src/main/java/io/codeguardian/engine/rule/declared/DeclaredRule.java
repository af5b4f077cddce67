package io.codeguardian.engine.rule.declared;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.List;

/** A rule from a table. */
record DeclaredRule(RuleInfo info, List<Finder> finders) implements Rule {
    @Override
    public void register(Sights sights) {
        finders.forEach(f -> f.register(sights));
    }
}
