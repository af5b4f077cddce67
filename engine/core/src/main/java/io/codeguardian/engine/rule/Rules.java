package io.codeguardian.engine.rule;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.Grammar;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A set of rules that can be run over files; plans are made once a grammar and set of categories. Thread-safe. */
public final class Rules {
    private final List<Rule> rules;
    private final Map<Key, Plan> plans = new ConcurrentHashMap<>();

    private record Key(Grammar grammar, Set<Category> categories) {}

    public Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Never throws over a rule or a file: what went wrong is a failure in the answer. */
    public RuleAnswer over(SourceFile file, SyntaxTree tree, Set<Category> categories, Duration limit) {
        return over(file, tree, categories, limit, code -> {});
    }

    /** @param prepare tells the file what is known of it from elsewhere */
    public RuleAnswer over(
            SourceFile file, SyntaxTree tree, Set<Category> categories, Duration limit, Consumer<Code> prepare) {
        if (!Code.knows(tree.language())) {
            return RuleAnswer.NOTHING;
        }
        Plan plan = plans.computeIfAbsent(
                new Key(tree.grammar(), Set.copyOf(categories)),
                key -> new Plan(
                        key.grammar(),
                        rules.stream()
                                .filter(r -> key.categories().contains(r.info().category()))
                                .toList()));
        Code code = Code.of(file, tree);
        prepare.accept(code);
        return new Walk(code, plan, limit).run();
    }
}
