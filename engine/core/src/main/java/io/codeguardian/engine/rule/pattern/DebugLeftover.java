package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.RUST;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.SourceLanguage;
import java.util.Set;

/** What was put in to look at a running program. */
final class DebugLeftover implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/debug-leftover", "Debugging code is left", PATTERN, MEDIUM)
            .sure()
            .cwe("CWE-489")
            .in(JAVA, PYTHON, JAVASCRIPT, GO, KOTLIN, SCALA, CSHARP, PHP, RUBY, RUST, C, CPP)
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
            "console.trace",
            "binding.pry",
            "binding.irb",
            "var_dump",
            "dd",
            "xdebug_break",
            "Debugger.Break",
            "Debugger.Launch",
            "dbg!",
            "__debugbreak",
            "DebugBreak");
    private static final Set<SourceLanguage> JVM = Set.of(JAVA, KOTLIN, SCALA);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(DebugLeftover::seeStatement, "debugger_statement");
        sights.nodes(DebugLeftover::seeWord, "identifier");
        sights.calls(
                DebugLeftover::see,
                "breakpoint",
                "set_trace",
                "Dump",
                "Breakpoint",
                "println",
                "printStackTrace",
                "trace",
                "pry",
                "irb",
                "var_dump",
                "dd",
                "xdebug_break",
                "Break",
                "Launch",
                "dbg!",
                "__debugbreak",
                "DebugBreak");
    }

    private static void seeStatement(Code code, int node, Report report) {
        report.at(node, "`" + code.tree().text(node) + "` stops the program wherever developer tools are open.");
    }

    /** A call without arguments is a bare word in Ruby. */
    private static void seeWord(Code code, int node, Report report) {
        boolean alone = code.language() == RUBY && code.isBlock(code.tree().parent(node)) && !code.isTest();
        if (alone && (code.tree().textIs(node, "byebug") || code.tree().textIs(node, "debugger"))) {
            report.at(
                    node, "`" + code.tree().text(node) + "` stops the program and waits for somebody at its console.");
        }
    }

    private static void see(Code code, Call call, Report report) {
        boolean trace = JVM.contains(code.language())
                && call.name().equals("printStackTrace")
                && call.arguments().isEmpty();
        boolean known = !JVM.contains(code.language())
                && CALLS.contains(call.path())
                && (!call.name().equals("println") || code.language() == GO);
        // What is printed into a buffer is kept.
        boolean kept = code.language() == PHP && code.mentions("ob_start");
        if ((trace || known) && !kept && !code.isTest()) {
            report.at(
                    call.node(),
                    trace
                            ? "`printStackTrace` writes past every log, with no time, level or request in it."
                            : "`" + call.path()
                                    + "` is there to look at the program while writing it, not to run with it.");
        }
    }
}
