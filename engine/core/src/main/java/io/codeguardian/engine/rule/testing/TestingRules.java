package io.codeguardian.engine.rule.testing;

import io.codeguardian.engine.rule.ChangeRule;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.shape.ShapeBook;
import java.util.List;

/** The rules of this package. */
public final class TestingRules {
    private TestingRules() {}

    public static List<Rule> all() {
        return ShapeBook.with(
                "testing.yml",
                List.of(
                        new ErrorTestWithoutFail(),
                        new AssertionFreeTest(),
                        new SleepInTest(),
                        new AlwaysTrueAssertion(),
                        new SkippedTest(),
                        new FocusedTest()));
    }

    public static List<ChangeRule> ofChange() {
        return List.of(new UntestedChange());
    }
}
