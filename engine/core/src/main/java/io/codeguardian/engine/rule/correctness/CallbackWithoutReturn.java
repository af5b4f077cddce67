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
import java.util.Set;

/** A block body for map, filter and their kin with no return in it. */
final class CallbackWithoutReturn implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "js/callback-without-return", "Callback returns nothing", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-393")
            .in(JAVASCRIPT)
            .mayBlock()
            .says(
                    "Gives `map`, `filter`, `reduce` or the like a function with a body in braces that returns nothing.",
                    "Return the value, or use `forEach` when only the effect is meant.");

    private static final Set<String> METHODS =
            Set.of("map", "filter", "reduce", "some", "every", "find", "flatMap", "findIndex");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(CallbackWithoutReturn::see, METHODS.toArray(String[]::new));
    }

    private static void see(Code code, Call call, Report report) {
        int callback = call.positional(0);
        int body = callback != NONE && code.isFunction(callback) ? code.tree().childByField(callback, "body") : NONE;
        boolean block = body != NONE && code.tree().is(body, "statement_block") && code.statements(body).length > 0;
        // A stub may be empty or throw; a generator or an unused result is another matter.
        if (block
                && !call.target().isEmpty()
                && !answers(code, callback, body)
                && !isAwaitedTogether(code, call, callback)
                && !code.tree().is(code.tree().parent(call.node()), "expression_statement")) {
            report.at(
                            callback,
                            "This function returns nothing, so `" + call.name() + "` gets undefined for every element.")
                    .onFirstLine();
        }
    }

    /** {@code await Promise.all(all.map(async …))}: an async function always gives a promise, and that is waited for. */
    private static boolean isAwaitedTogether(Code code, Call call, int callback) {
        if (!call.name().endsWith("ap") || code.tree().childOfKind(callback, "async") == NONE) {
            return false;
        }
        int list = code.tree().parent(call.node());
        Call outer = list == NONE ? null : code.call(code.tree().parent(list));
        return outer != null && outer.target().endsWith("Promise");
    }

    private static boolean answers(Code code, int callback, int body) {
        for (int at = body; at < code.tree().subtreeEnd(body); at++) {
            boolean leaves =
                    code.tree().is(at, "return_statement") || code.tree().is(at, "throw_statement");
            if (leaves && code.function(at) == callback) {
                return true;
            }
        }
        return false;
    }
}
