package io.codeguardian.engine.rule.performance;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** An array whose elements all move in every round. */
final class FrontInsertion implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/front-insertion-in-loop", "Every round moves the whole list", PERFORMANCE, LOW)
            .cwe("CWE-407")
            .in(JAVA, PYTHON, JAVASCRIPT)
            .says(
                    "Inserts or removes at the front of an array-backed list inside a loop, which moves all elements each time.",
                    "Use a deque, or append and reverse once at the end.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(FrontInsertion::see, "insert", "unshift", "pop", "add", "remove");
    }

    private static void see(Code code, Call call, Report report) {
        boolean zero = call.positional(0) != NONE && code.tree().textIs(call.positional(0), "0");
        boolean front = switch (code.language()) {
            case PYTHON ->
                zero
                        && (call.name().equals("insert") && call.arguments().size() == 2
                                || call.name().equals("pop"));
            case JAVA ->
                zero
                        && (call.name().equals("add") && call.arguments().size() == 2)
                        && code.tree().text().contains("ArrayList")
                        && !code.tree().text().contains("LinkedList");
            // Taking from the front is how a queue is written, and engines are good at it.
            default -> call.name().equals("unshift");
        };
        int loop = front && code.isName(call.receiver() == NONE ? call.node() : call.receiver())
                ? code.loop(call.node())
                : NONE;
        if (loop != NONE && !code.assigns(loop, call.target()) && !leaves(code, call.node())) {
            report.at(
                    call.node(),
                    "`" + call.path()
                            + "` at the front moves every element behind it, in each round of the loop in line "
                            + code.tree().startLine(loop) + ".");
        }
    }

    private static boolean leaves(Code code, int node) {
        int next = code.next(code.tree().parent(node));
        return next != NONE
                && (code.tree().is(next, "return_statement") || code.tree().is(next, "break_statement"));
    }
}
