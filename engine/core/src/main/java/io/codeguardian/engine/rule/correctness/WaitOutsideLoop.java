package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.rule.shape.DeclaredTypes;

/** A wait on a condition that does not ask again. */
final class WaitOutsideLoop implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/wait-outside-loop", "Wait is not in a loop", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-667")
            .tags("concurrency")
            .in(JAVA, PYTHON, GO, CSHARP)
            .says(
                    "Waits for a condition outside a loop; a thread may wake although the condition does not hold.",
                    "Wait in a loop that asks for the condition: `while (!ready) { lock.wait(); }`.");

    private static final Pattern CONDITION = Pattern.compile("(?i)cond");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(WaitOutsideLoop::see, "wait", "await", "Wait");
    }

    private static void see(Code code, Call call, Report report) {
        boolean waits = switch (code.language()) {
            case JAVA -> isJava(code, call);
            case CSHARP -> call.path().equals("Monitor.Wait");
            case GO ->
                call.arguments().isEmpty() && CONDITION.matcher(call.target()).find() && code.mentions("sync.");
            default ->
                call.name().equals("wait") && CONDITION.matcher(call.target()).find() && code.mentions("Condition");
        };
        if (waits && code.function(call.node()) != NONE && code.loop(call.node()) == NONE) {
            report.at(
                    call.node(),
                    "When this returns the condition may not hold: threads wake without a reason, and others may have been faster.");
        }
    }

    private static boolean isJava(Code code, Call call) {
        if (call.name().equals("wait")) {
            return call.arguments().size() <= 2
                    && (call.target().isEmpty() || call.target().equals("this") || code.mentions("synchronized"));
        }
        return call.name().equals("await")
                && call.receiver() != NONE
                && DeclaredTypes.of(code).of(code, call.receiver()).equals("Condition");
    }
}
