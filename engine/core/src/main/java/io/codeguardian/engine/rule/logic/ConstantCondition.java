package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.BASH;

import io.codeguardian.engine.code.Branch;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** {@code if (true)}, {@code if (0)}. */
final class ConstantCondition implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/constant-condition", "Condition is a constant", LOGIC, MEDIUM)
            .sure()
            .cwe("CWE-570", "CWE-571")
            .inAllBut(BASH)
            .says(
                    "Decides by a literal, so one branch never runs; mostly a left-over of a trial.",
                    "Put the real condition back, or delete the branch that never runs.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(ConstantCondition::see, Form.CONDITIONAL);
        sights.nodes(ConstantCondition::seeChoice, "ternary_expression", "conditional_expression");
    }

    private static void see(Code code, int node, Report report) {
        for (Branch branch : code.branches(node)) {
            judge(code, branch.condition(), report);
        }
    }

    /** Python's {@code a if c else b} has no names for its parts. */
    private static void seeChoice(Code code, int node, Report report) {
        int named = code.tree().childByField(node, "condition");
        int[] parts = named == NONE ? code.tree().namedChildren(node) : new int[0];
        judge(code, parts.length == 3 ? parts[1] : named, report);
    }

    private static void judge(Code code, int asked, Report report) {
        int condition = asked == NONE ? NONE : code.unwrap(asked);
        int negated = condition == NONE ? NONE : Operands.negated(code, condition);
        if (condition != NONE && isLiteral(code, negated == NONE ? condition : negated)) {
            report.at(condition, "`" + code.path(condition) + "` never changes, so one branch here never runs.");
        }
    }

    private static boolean isLiteral(Code code, int node) {
        boolean text = node != NONE && code.isString(node) && code.literal(node) != null;
        return code.is(node, Form.CONSTANT) && !code.isMember(node) || text;
    }
}
