package io.codeguardian.engine.rule.performance;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.shape.ShapeBook;
import java.util.List;

/** The rules of this package. */
public final class PerformanceRules {
    private PerformanceRules() {}

    public static List<Rule> all() {
        return ShapeBook.with(
                "performance.yml",
                List.of(
                        CallInLoop.toDatabase(),
                        CallInLoop.toServer(),
                        new StringBuilding(),
                        new RegexInLoop(),
                        new BlockingInAsync(),
                        new FrontInsertion(),
                        new MissingTimeout(),
                        new KeySetLookup()));
    }
}
