package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** A lock whose release is not in a finally, with or defer. */
final class LockNotReleased implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/lock-not-released", "Lock stays when this fails", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-667", "CWE-772")
            .tags("concurrency")
            .in(JAVA, PYTHON, GO)
            .says(
                    "Takes a lock and releases it later in plain code; when something between fails or returns, it is never released.",
                    "Release it on every path: `try { … } finally { lock.unlock(); }`, `with lock:`, `defer mu.Unlock()`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(LockNotReleased::see, "lock", "acquire", "Lock");
    }

    private static void see(Code code, Call call, Report report) {
        SyntaxTree tree = code.tree();
        int function = code.function(call.node());
        boolean alone = function != NONE
                && tree.is(tree.parent(call.node()), "expression_statement")
                && call.arguments().isEmpty();
        if (!alone || call.target().isEmpty() || code.isTest()) {
            return;
        }
        String release = code.language() == JAVA ? "unlock" : code.language() == GO ? "Unlock" : "release";
        int freed = NONE;
        for (int at = tree.subtreeEnd(call.node()); at < tree.subtreeEnd(function); at++) {
            Call other = code.call(at);
            if (other == null
                    || !other.name().equals(release)
                    || !other.target().equals(call.target())) {
                continue;
            }
            if (isSafe(tree, at, function)) {
                return;
            }
            freed = freed == NONE ? at : freed;
        }
        if (freed != NONE && mayLeave(code, tree.subtreeEnd(call.node()), freed, function)) {
            report.at(
                    call.node(),
                    "`" + call.target() + "` is released in line " + tree.startLine(freed)
                            + " only when everything between goes well.");
        }
    }

    private static boolean isSafe(SyntaxTree tree, int node, int function) {
        for (int above = tree.parent(node); above != function && above != NONE; above = tree.parent(above)) {
            if (tree.is(above, "finally_clause") || tree.is(above, "defer_statement")) {
                return true;
            }
        }
        return false;
    }

    /** Go has no exceptions: a return between; elsewhere any call may throw. */
    private static boolean mayLeave(Code code, int from, int to, int function) {
        for (int at = from; at < to; at++) {
            boolean returns = code.tree().is(at, "return_statement");
            boolean throwing = code.language() != GO && code.call(at) != null;
            if ((returns || throwing)
                    && code.function(at) == function
                    && !code.tree().contains(at, to)) {
                return true;
            }
        }
        return false;
    }
}
