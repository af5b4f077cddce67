package io.codeguardian.engine.rule.testing;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.TESTING;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** A test that waits by the clock. */
final class SleepInTest implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/sleep-in-test", "Test waits a fixed time", TESTING, LOW)
            .sure()
            .cwe("CWE-367")
            .tags("flaky")
            .inAllBut(C, SCALA, BASH)
            .says(
                    "Sleeps in a test for a fixed time, which fails on a busy machine and wastes time on a fast one.",
                    "Wait for the condition itself with a limit: Awaitility, `waitFor`, a channel or a fake clock.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(SleepInTest::see, "sleep", "Sleep", "setTimeout", "Delay", "usleep", "sleep_for");
    }

    private static void see(Code code, Call call, Report report) {
        boolean sleeps = Set.of(
                        "Thread.sleep",
                        "TimeUnit.SECONDS.sleep",
                        "TimeUnit.MILLISECONDS.sleep",
                        "time.sleep",
                        "sleep",
                        "asyncio.sleep",
                        "time.Sleep",
                        "Thread.Sleep",
                        "Task.Delay",
                        "usleep",
                        "thread.sleep",
                        "std.thread.sleep",
                        "tokio.time.sleep",
                        "std.this_thread.sleep_for")
                .contains(call.path());
        boolean timer = call.path().equals("setTimeout")
                && code.tree().text(around(code, call.node())).contains("await");
        boolean yields = call.arguments().size() == 1 && code.tree().textIs(call.positional(0), "0");
        int test = (sleeps || timer) && !yields ? TestCases.of(code).around(code, call.node()) : NONE;
        if (test != NONE && !inOwnLoop(code, call.node(), test)) {
            report.at(
                    call.node(),
                    "How long the code needs depends on the machine; a fixed pause is too short one day and too long every other.");
        }
    }

    /** The statement around a node. */
    private static int around(Code code, int node) {
        int at = node;
        while (code.tree().parent(at) != NONE
                && !code.tree().kind(at).endsWith("statement")
                && !code.tree().kind(at).endsWith("declaration")) {
            at = code.tree().parent(at);
        }
        return at;
    }

    /** A pause between two looks at a condition is polling. */
    private static boolean inOwnLoop(Code code, int node, int test) {
        int loop = code.loop(node);
        return loop != NONE && code.tree().contains(test, loop);
    }
}
