package io.codeguardian.engine.rule.logic;

import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.shape.ShapeBook;
import java.util.List;

/** The rules of this package. */
public final class LogicRules {
    private LogicRules() {}

    public static List<Rule> all() {
        return ShapeBook.with(
                "logic.yml",
                List.of(
                        new RepeatedCase(),
                        new SelfComparison(),
                        new IdenticalOperands(),
                        new SelfAssignment(),
                        new IdenticalBranches(),
                        new RepeatedCondition(),
                        new ContradictoryCondition(),
                        new InvertedNullCheck(),
                        new LoopPastEnd(),
                        new UnreachableCode(),
                        new ConstantCondition(),
                        new AssignmentInCondition(),
                        new DuplicateKey(),
                        new WrongLoopVariable(),
                        new LostIncrement(),
                        new LoopRunsOnce(),
                        new LoopWrongWay(),
                        new EmptyBody(),
                        new MisleadingIndentation(),
                        new ReversedOperator(),
                        new OverwrittenValue(),
                        new FallThrough(),
                        new CopiedName(),
                        new LateNullCheck(),
                        new AbsentValueUsed()));
    }
}
