package io.codeguardian.engine.rule.testing;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.TESTING;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;
import java.util.Locale;

/** A test that asserts only in a handler: without an error it asserts nothing. */
final class ErrorTestWithoutFail implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/error-test-without-fail", "Test passes when nothing fails", TESTING, MEDIUM)
            .sure()
            .cwe("CWE-1164")
            .in(JAVA, KOTLIN, CSHARP, PHP, JAVASCRIPT)
            .says(
                    "Asserts about an error only in the handler that catches it, so the test passes when there is no error.",
                    "Expect the error, as with `assertThrows`, `expect(…).toThrow()`, or call `fail()` behind the call.");
    private static final List<String> CHECKS = List.of("assert", "expect", "verify", "should", "equal", "is");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(ErrorTestWithoutFail::see, Form.CATCH);
    }

    private static void see(Code code, int node, Report report) {
        int test = TestCases.of(code).around(code, node);
        if (test == NONE || !checks(code, node, code.tree().subtreeEnd(node), false)) {
            return;
        }
        boolean before = checks(code, test, node, true);
        boolean after = checks(code, code.tree().subtreeEnd(node), code.tree().subtreeEnd(test), true);
        if (!before && !after) {
            report.at(node, "When nothing is thrown this handler never runs, and the test has asserted nothing.")
                    .onFirstLine();
        }
    }

    /** Whether something from one node to another checks, throws or leaves a mark to be checked. */
    private static boolean checks(Code code, int from, int to, boolean failing) {
        SyntaxTree tree = code.tree();
        for (int at = from; at < to; at++) {
            if (failing && tree.kind(at).startsWith("throw_") && tree.isNamed(at)) {
                return true;
            }
            Call call = code.call(at);
            String name = call == null ? "" : (call.name() + " " + call.target()).toLowerCase(Locale.ROOT);
            boolean known = failing && name.startsWith("fail")
                    || CHECKS.stream().anyMatch(name::startsWith)
                    || name.contains("assert");
            if (known) {
                return true;
            }
        }
        return false;
    }
}
