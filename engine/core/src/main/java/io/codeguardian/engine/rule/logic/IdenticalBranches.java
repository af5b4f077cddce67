package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Branch;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.List;

/** An if whose arms all do the same. */
final class IdenticalBranches implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/identical-branches", "Branches are identical", LOGIC, HIGH)
            .sure()
            .cwe("CWE-1164")
            .inAllBut(BASH)
            .mayBlock()
            .says(
                    "Every branch of a condition does the same, so the condition decides nothing.",
                    "Write the branch that was meant to differ, or keep the code once without the condition.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(IdenticalBranches::seeIf, Form.CONDITIONAL);
        sights.forms(IdenticalBranches::seeTernary, Form.TERNARY);
    }

    private static void seeIf(Code code, int node, Report report) {
        List<Branch> branches = code.branches(node);
        if (branches.size() < 2 || branches.getLast().condition() != NONE) {
            return;
        }
        int first = branches.getFirst().body();
        boolean empty = first == NONE || code.isBlock(first) && code.statements(first).length == 0;
        boolean same = branches.stream().allMatch(b -> b.body() != NONE && same(code, first, b.body()));
        if (!empty && same) {
            report.at(node, "All " + branches.size() + " branches do exactly the same, so the condition has no effect.")
                    .onFirstLine();
        }
    }

    /** Statement by statement: what begins a block differs from branch to branch in some grammars. */
    private static boolean same(Code code, int one, int other) {
        if (!code.isBlock(one) || !code.isBlock(other)) {
            return code.same(one, other);
        }
        int[] a = code.statements(one);
        int[] b = code.statements(other);
        boolean same = a.length == b.length;
        for (int i = 0; same && i < a.length; i++) {
            same = code.same(a[i], b[i]);
        }
        return same;
    }

    private static void seeTernary(Code code, int node, Report report) {
        int[] parts = code.tree().namedChildren(node);
        int yes = parts.length == 3 ? parts[code.language() == PYTHON ? 0 : 1] : NONE;
        int no = parts.length == 3 ? parts[2] : NONE;
        if (yes != NONE && no != NONE && code.same(yes, no)) {
            report.at(node, "Both results are `" + code.path(yes) + "`, so the condition has no effect.");
        }
    }
}
