package io.codeguardian.engine.rule.testing;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.TESTING;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** A test that cannot fail but by an exception. */
final class AssertionFreeTest implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/test-without-assertion", "Test asserts nothing", TESTING, MEDIUM)
            .cwe("CWE-1164")
            .says(
                    "Runs code in a test without checking any result, so it passes whatever the code answers.",
                    "Assert what the code must have done; for \"does not throw\" say so, as with `assertDoesNotThrow`.");
    /** A call of such a name checks something or hands over to someone who does. */
    private static final Pattern CHECKS = Pattern.compile(
            "(?i)^(?:assert|verify|expect|check|should|fail|must|require|ensure|validate|await_?until|until|raises|warns|andexpect|then|is_?equal|compare|test)");

    private static final Set<String> GO_CHECKS =
            Set.of("Error", "Errorf", "Fatal", "Fatalf", "Fail", "FailNow", "Run", "Skip", "Skipf", "Helper");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(AssertionFreeTest::see);
    }

    private static void see(Code code, Report report) {
        for (int test : TestCases.of(code).bodies()) {
            int body = code.tree().childByField(test, "body");
            boolean empty = body == NONE || code.isBlock(body) && code.statements(body).length == 0;
            if (!empty && !checks(code, test, body) && !expectsError(code, test)) {
                report.at(
                                test,
                                "Nothing here compares a result with what it should be, so this passes whatever the code does.")
                        .onFirstLine();
            }
        }
    }

    private static boolean checks(Code code, int test, int body) {
        SyntaxTree tree = code.tree();
        String tester = code.language() == GO ? testingName(code, test) : "";
        for (int at = body; at < tree.subtreeEnd(body); at++) {
            if (tree.is(at, "assert_statement") || tree.is(at, "raise_statement") || tree.is(at, "throw_statement")) {
                return true;
            }
            Call call = code.call(at);
            if (call != null) {
                boolean named = CHECKS.matcher(call.name()).find()
                        || CHECKS.matcher(last(call.target())).find();
                boolean go = !tester.isEmpty()
                        && (call.target().equals(tester) && GO_CHECKS.contains(call.name())
                                || call.arguments().stream()
                                        .anyMatch(a -> code.path(a.value()).equals(tester)));
                if (named || go) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The name of the {@code *testing.T}: handing it on hands on the checking. */
    private static String testingName(Code code, int test) {
        String parameters = code.tree().text(code.tree().childByField(test, "parameters"));
        int end = parameters.indexOf(' ');
        return end < 2 ? "" : parameters.substring(1, end);
    }

    private static boolean expectsError(Code code, int test) {
        int modifiers = code.tree().childOfKind(test, "modifiers");
        return modifiers != NONE && code.path(modifiers).contains("expected=");
    }
}
