package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** A counting or while loop whose body always ends by leaving it. */
final class LoopRunsOnce implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/loop-runs-once", "Loop never runs twice", LOGIC, HIGH)
            .cwe("CWE-670")
            .says(
                    "Ends every round by leaving the loop, so it is a condition, not a loop.",
                    "Leave only when the search is over, or write an `if`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LoopRunsOnce::see, "for_statement", "while_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int body = tree.childByField(node, "body");
        // Taking the first of a sequence is what many for-each loops are for.
        boolean each = tree.is(node, "for_statement")
                && (code.language() == PYTHON || tree.childOfKind(node, "range_clause") != NONE);
        if (body == NONE || each || !code.isBlock(body) || condition(code, node) == NONE) {
            return;
        }
        int[] statements = code.statements(body);
        if (statements.length < 2) {
            return;
        }
        int last = statements[statements.length - 1];
        boolean leaves = Set.of("return_statement", "break_statement", "throw_statement", "raise_statement")
                .contains(tree.kind(last));
        if (leaves && !continues(code, body)) {
            report.at(
                            node,
                            "Line " + tree.startLine(last)
                                    + " leaves the loop at the end of the first round, whatever happens.")
                    .onFirstLine();
        }
    }

    private static int condition(Code code, int loop) {
        int clause = code.tree().childOfKind(loop, "for_clause");
        int condition = code.tree().childByField(clause == NONE ? loop : clause, "condition");
        return condition != NONE
                        && Set.of("true", "number").contains(code.tree().kind(code.unwrap(condition)))
                ? NONE
                : condition;
    }

    private static boolean continues(Code code, int body) {
        for (int at = body; at < code.tree().subtreeEnd(body); at++) {
            if (code.tree().is(at, "continue_statement")) {
                return true;
            }
        }
        return false;
    }
}
