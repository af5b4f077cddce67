package io.codeguardian.engine.rule.security;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.declared.DeclaredRules;
import io.codeguardian.language.Category;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this package. */
public final class SecurityRules {
    private static final String[] DECLARED = {
        "cryptography.yml",
        "transport.yml",
        "memory.yml",
        "web.yml",
        "data.yml",
        "platform.yml",
        "systems.yml",
        "disclosure.yml"
    };

    private SecurityRules() {}

    public static List<Rule> all() {
        return Stream.of(FlowRules.all(), own(), DeclaredRules.read(SecurityRules.class, Category.SECURITY, DECLARED))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> own() {
        return List.of(
                new UnsafeDeserialization(),
                new InsecureRandom(),
                new ExternalEntities(),
                new DebugServer(),
                new PermissiveCors());
    }
}
