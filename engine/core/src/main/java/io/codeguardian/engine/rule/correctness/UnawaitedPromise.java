package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** A call of an async function of this file whose promise nobody keeps. */
final class UnawaitedPromise implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "js/unawaited-promise", "Promise is not awaited", STATIC_ANALYSIS, HIGH)
            .cwe("CWE-252")
            .in(JAVASCRIPT)
            .says(
                    "Calls an async function and drops its promise, so nothing waits for it and its errors are lost.",
                    "Write `await`, return the promise, or say `void` and handle its errors with `.catch`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(UnawaitedPromise::see, "expression_statement");
    }

    private static void see(Code code, int node, Report report) {
        Call call = code.call(code.tree().firstNamedChild(node));
        if (call == null || call.creates()) {
            return;
        }
        boolean own = call.target().isEmpty() || call.target().equals("this");
        int function = code.function(node);
        boolean waits = function != NONE && code.tree().text(function).startsWith("async");
        if (own && waits && AsyncNames.of(code).has(call)) {
            report.at(
                    call.node(),
                    "`" + call.path()
                            + "` is async: this goes on before it is done, and an error in it is never seen.");
        }
    }
}
