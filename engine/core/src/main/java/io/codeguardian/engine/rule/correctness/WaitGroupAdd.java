package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Locale;

/** {@code wg.Add} inside of the goroutine that is waited for. */
final class WaitGroupAdd implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "go/wait-group-add-inside", "WaitGroup counts too late", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-362")
            .in(GO)
            .mayBlock()
            .says(
                    "Calls `Add` inside of the goroutine, so `Wait` may return before the goroutine has begun.",
                    "Call `Add` before the `go` statement.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(WaitGroupAdd::see, "Add");
    }

    private static void see(Code code, Call call, Report report) {
        SyntaxTree tree = code.tree();
        int literal = code.function(call.node());
        boolean goes = literal != NONE
                && tree.is(literal, "func_literal")
                && tree.is(tree.parent(tree.parent(literal)), "go_statement");
        boolean group = tree.text().contains("sync.WaitGroup")
                && call.target().toLowerCase(Locale.ROOT).endsWith("wg");
        boolean counts = call.arguments().size() == 1 && code.isConstant(call.positional(0));
        boolean own = goes && tree.text(literal).contains(call.target() + ".Done()");
        if (goes && group && counts && own) {
            report.at(
                    call.node(),
                    "`" + call.target()
                            + ".Wait()` may be reached before this goroutine runs, and then does not wait for it.");
        }
    }
}
