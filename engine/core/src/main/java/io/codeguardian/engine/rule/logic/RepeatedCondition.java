package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.SWIFT;

import io.codeguardian.engine.code.Branch;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;

/** An else-if that asks what was asked before. */
final class RepeatedCondition implements Rule {
    private static final int LONGEST_CHAIN = 60;
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/repeated-condition", "Condition was already asked", LOGIC, HIGH)
            .sure()
            .cwe("CWE-561")
            .inAllBut(BASH)
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
        sights.forms(RepeatedCondition::see, Form.CONDITIONAL);
    }

    /** Go's {@code else if ok, err = f(); ok}; Swift's {@code else if let a = b, c}. */
    private static boolean isAskedAnew(Code code, int condition) {
        SyntaxTree tree = code.tree();
        int next = tree.nextSibling(condition);
        boolean partOnly = code.language() == SWIFT && (next == NONE || !tree.textIs(next, "{"));
        return partOnly || tree.childByField(tree.parent(condition), "initializer") != NONE;
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
