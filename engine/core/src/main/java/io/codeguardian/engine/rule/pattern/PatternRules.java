package io.codeguardian.engine.rule.pattern;

import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.shape.ShapeBook;
import java.util.List;

/** The rules of this package. */
public final class PatternRules {
    private PatternRules() {}

    public static List<Rule> all() {
        return ShapeBook.with(
                "pattern.yml",
                List.of(
                        new UnusedLocal(),
                        new ComplexFunction(),
                        new LongFunction(),
                        new ManyParameters(),
                        new DeepNesting(),
                        new GodClass(),
                        new TodoLeft(),
                        new DebugLeftover(),
                        new RedundantBoolean(),
                        new StarImport(),
                        new LooseEquality(),
                        new UnexplainedSuppression(),
                        new UnusedImport(),
                        new UnusedPrivate(),
                        new CommentedOut()));
    }

    public static List<ChangeRule> ofChange() {
        return List.of(new DuplicatedBlock());
    }
}
