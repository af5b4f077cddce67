package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;

import io.codeguardian.engine.code.Branch;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.List;

/** An else-if that asks what was asked before. */
final class RepeatedCondition implements Rule {
    private static final int LONGEST_CHAIN = 60;
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/repeated-condition", "Condition was already asked", LOGIC, HIGH)
            .sure()
            .cwe("CWE-561")
            .mayBlock()
            .says(
                    "Asks the same condition twice in one chain, so the later branch can never run.",
                    "Ask what was meant in the later branch, or delete it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(RepeatedCondition::see, "if_statement");
    }

    /** Go's {@code else if ok, err = f(); ok}. */
    private static boolean isAskedAnew(Code code, int condition) {
        return code.tree().childByField(code.tree().parent(condition), "initializer") != NONE;
    }

    private static void see(Code code, int node, Report report) {
        List<Branch> branches = code.branches(node);
        for (int later = 1; later < Math.min(branches.size(), LONGEST_CHAIN); later++) {
            int condition = branches.get(later).condition();
            for (int earlier = 0; earlier < later && condition != NONE; earlier++) {
                int before = branches.get(earlier).condition();
                if (before != NONE
                        && !isAskedAnew(code, condition)
                        && code.same(before, condition)
                        && code.isPure(condition)) {
                    report.at(
                            condition,
                            "Line " + code.tree().startLine(before) + " asks the same, so this branch never runs.");
                    break;
                }
            }
        }
    }
}
