package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** {@code new Thread(r).run()}. */
final class ThreadRun implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "java/thread-run", "Thread is run, not started", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-572")
            .in(JAVA)
            .mayBlock()
            .says("Calls `run()` on a thread, which does the work in the caller's own thread.", "Call `start()`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(ThreadRun::see, "run");
    }

    private static void see(Code code, Call call, Report report) {
        Call made = call.receiver() == NONE ? null : code.call(code.unwrap(call.receiver()));
        boolean inline = made != null && made.creates() && made.name().equals("Thread");
        String text = code.tree().text();
        boolean named = call.target().chars().allMatch(Character::isJavaIdentifierPart)
                && !call.target().isEmpty()
                && (text.contains("Thread " + call.target() + " = new Thread(")
                        || text.contains("var " + call.target() + " = new Thread("));
        if (call.arguments().isEmpty() && (inline || named)) {
            report.at(
                    call.node(), "`run()` is an ordinary call: no new thread begins, and this one waits for the work.");
        }
    }
}
