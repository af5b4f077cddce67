package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** Clean-up that waits for the end of the function, once a round. */
final class DeferInLoop implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "go/defer-in-loop", "Defer piles up in a loop", STATIC_ANALYSIS, MEDIUM)
            .sure()
            .cwe("CWE-770")
            .in(GO)
            .says(
                    "Defers inside a loop; deferred calls run at the end of the function, so handles pile up.",
                    "Move the body of the loop into a function of its own, or close at the end of each round.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(DeferInLoop::see, "defer_statement");
    }

    private static void see(Code code, int node, Report report) {
        int loop = code.loop(node);
        boolean leaves = false;
        for (int at = code.next(node); at != NONE; at = code.next(at)) {
            leaves |= code.tree().is(at, "return_statement") || code.tree().is(at, "break_statement");
        }
        if (loop != NONE && !leaves) {
            report.at(
                    node,
                    "Nothing deferred here runs before the function ends, so every round of the loop in line "
                            + code.tree().startLine(loop) + " keeps its own handle.");
        }
    }
}
