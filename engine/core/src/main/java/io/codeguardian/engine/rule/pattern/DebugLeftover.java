package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** What was put in to look at a running program. */
final class DebugLeftover implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/debug-leftover", "Debugging code is left", PATTERN, MEDIUM)
            .sure()
            .cwe("CWE-489")
            .says(
                    "Leaves a break point or a raw print of internals in the program.",
                    "Delete it; what is worth knowing in production goes to the logger.");
    private static final Set<String> CALLS = Set.of(
            "breakpoint",
            "pdb.set_trace",
            "ipdb.set_trace",
            "pudb.set_trace",
            "debugpy.breakpoint",
            "spew.Dump",
            "runtime.Breakpoint",
            "println",
            "console.trace");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(DebugLeftover::seeStatement, "debugger_statement");
        sights.calls(
                DebugLeftover::see,
                "breakpoint",
                "set_trace",
                "Dump",
                "Breakpoint",
                "println",
                "printStackTrace",
                "trace");
    }

    private static void seeStatement(Code code, int node, Report report) {
        report.at(node, "`" + code.tree().text(node) + "` stops the program wherever developer tools are open.");
    }

    private static void see(Code code, Call call, Report report) {
        boolean trace = code.language() == JAVA
                && call.name().equals("printStackTrace")
                && call.arguments().isEmpty();
        boolean known = code.language() != JAVA && CALLS.contains(call.path());
        if ((trace || known) && !code.isTest()) {
            report.at(
                    call.node(),
                    trace
                            ? "`printStackTrace` writes past every log, with no time, level or request in it."
                            : "`" + call.path()
                                    + "` is there to look at the program while writing it, not to run with it.");
        }
    }
}
