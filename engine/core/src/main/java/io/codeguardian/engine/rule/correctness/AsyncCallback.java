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

/** Async functions given to those who wait for nothing. */
final class AsyncCallback implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "js/async-callback", "Nobody awaits this callback", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-252")
            .in(JAVASCRIPT)
            .says(
                    "Passes an async function to a caller that ignores its promise.",
                    "Use `for (const x of xs) { await … }`, or `await Promise.all(xs.map(async …))`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(AsyncCallback::see, "forEach", "filter", "some", "every", "find", "sort", "reduce", "Promise");
    }

    private static void see(Code code, Call call, Report report) {
        int callback = call.positional(0);
        boolean async =
                callback != NONE && code.isFunction(callback) && code.tree().childOfKind(callback, "async") != NONE;
        if (!async || call.name().equals("reduce")) {
            return;
        }
        if (call.name().equals("Promise")) {
            if (call.creates()) {
                report.at(callback, "An error thrown in an async executor is lost: the promise stays pending for ever.")
                        .fix("Make the executor a plain function, or drop the `new Promise` around the async one.");
            }
        } else if (call.name().equals("forEach")) {
            report.at(
                    callback,
                    "`forEach` waits for nothing: what follows runs before the callbacks are done, and their errors are lost.");
        } else {
            report.at(
                    callback,
                    "`" + call.name() + "` looks at the promise, which is always truthy, not at what it resolves to.");
        }
    }
}
