package io.codeguardian.engine.rule.security;

import io.codeguardian.engine.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class SecurityRules {
    private SecurityRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
