package io.codeguardian.engine.catalogue;

import io.codeguardian.engine.dependency.Dependencies;
import io.codeguardian.engine.infrastructure.Infrastructure;
import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.correctness.CorrectnessRules;
import io.codeguardian.engine.rule.lifetime.LifetimeRules;
import io.codeguardian.engine.rule.logic.LogicRules;
import io.codeguardian.engine.rule.pattern.PatternRules;
import io.codeguardian.engine.rule.performance.PerformanceRules;
import io.codeguardian.engine.rule.security.SecurityRules;
import io.codeguardian.engine.rule.testing.TestingRules;
import io.codeguardian.engine.secret.SecretFindings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every rule there is, by list: nothing is looked up on a class path. */
public final class Catalogue {
    private Catalogue() {}

    /** The rules over one syntax tree. */
    public static List<Rule> rules() {
        return Stream.of(
                        SecurityRules.all(),
                        CorrectnessRules.all(),
                        LifetimeRules.all(),
                        LogicRules.all(),
                        PerformanceRules.all(),
                        TestingRules.all(),
                        PatternRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The rules over several files. */
    public static List<ChangeRule> changeRules() {
        return Stream.of(TestingRules.ofChange(), PatternRules.ofChange())
                .flatMap(List::stream)
                .toList();
    }

    /** Metadata of everything that can be found, secrets included. */
    public static List<RuleInfo> all() {
        return List.copyOf(Known.BY_ID.values());
    }

    public static Set<String> ids() {
        return Known.BY_ID.keySet();
    }

    /** @return null for an id that is none of ours, as a model's */
    public static @Nullable RuleInfo find(String id) {
        return Known.BY_ID.get(id);
    }

    /** Read when first asked for: an analysis does not need it. */
    private static final class Known {
        private static final Map<String, RuleInfo> BY_ID = byId();

        private static Map<String, RuleInfo> byId() {
            Map<String, RuleInfo> all = new LinkedHashMap<>();
            rules().forEach(r -> add(all, r.info()));
            changeRules().forEach(r -> add(all, r.info()));
            Dependencies.all().forEach(i -> add(all, i));
            Infrastructure.all().forEach(i -> add(all, i));
            SecretFindings.rules().forEach(i -> add(all, i));
            return Collections.unmodifiableMap(all);
        }

        private static void add(Map<String, RuleInfo> all, RuleInfo info) {
            if (all.put(info.id(), info) != null) {
                throw new IllegalStateException("two rules are called " + info.id());
            }
        }
    }
}
