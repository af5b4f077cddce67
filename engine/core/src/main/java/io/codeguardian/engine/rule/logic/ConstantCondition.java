package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.MEDIUM;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** {@code if (true)}, {@code if (0)}. */
final class ConstantCondition implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/constant-condition", "Condition is a constant", LOGIC, MEDIUM)
            .sure()
            .cwe("CWE-570", "CWE-571")
            .says(
                    "Decides by a literal, so one branch never runs; mostly a left-over of a trial.",
                    "Put the real condition back, or delete the branch that never runs.");
    private static final Set<String> LITERALS = Set.of(
            "true",
            "false",
            "number",
            "integer",
            "decimal_integer_literal",
            "none",
            "null",
            "undefined",
            "string",
            "int_literal");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(ConstantCondition::see, "if_statement", "elif_clause");
    }

    private static void see(Code code, int node, Report report) {
        int condition = code.unwrap(code.tree().childByField(node, "condition"));
        if (condition == NONE) {
            return;
        }
        int negated = Operands.negated(code, condition);
        int literal = negated == NONE ? condition : negated;
        if (LITERALS.contains(code.tree().kind(literal)) && code.tree().isNamed(literal)) {
            report.at(condition, "`" + code.path(condition) + "` never changes, so one branch here never runs.");
        }
    }
}
