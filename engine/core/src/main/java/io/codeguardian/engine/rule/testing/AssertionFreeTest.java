package io.codeguardian.engine.rule.testing;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.TESTING;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.RUST;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;
import static io.codeguardian.language.SourceLanguage.TSX;
import static io.codeguardian.language.SourceLanguage.TYPESCRIPT;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.Boundary;
import io.codeguardian.engine.source.FunctionBoundaries;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.language.Symbol;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A test that cannot fail but by an exception. */
final class AssertionFreeTest implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/test-without-assertion", "Test asserts nothing", TESTING, LOW)
            .unsure()
            .cwe("CWE-1164")
            .inAllBut(C, SCALA, BASH)
            .says(
                    "Runs code in a test without checking any result, so it passes whatever the code answers.",
                    "Assert what the code must have done; for \"does not throw\" say so, as with `assertDoesNotThrow`.");
    /** A call of such a name checks something or hands over to someone who does. */
    private static final Pattern CHECKS = Pattern.compile(
            "(?i)^(?:assert|xct|is_expected|verify|expect|check|should|fail|must|require|ensure|validate|await_?until|until|raises|warns|andexpect|then|status_?code|is_?equal|compare|test)");

    private static final int MOST_HOPS = 3;
    private static final Set<String> GO_CHECKS =
            Set.of("Error", "Errorf", "Fatal", "Fatalf", "Fail", "FailNow", "Run", "Skip", "Skipf", "Helper");

    private static final Set<String> CHECKING =
            Set.of("assert_statement", "raise_statement", "throw_statement", "throw_expression", "try_expression");
    private static final Set<String> PANICS = Set.of("unwrap", "unwrap_err", "panic!", "unreachable!");
    private static final Set<String> EXPECTING =
            Set.of("should_panic", "ExpectedException", "DoesNotPerformAssertions");
    private static final Set<SourceLanguage> HANDED = Set.of(GO, JAVASCRIPT, TYPESCRIPT, TSX);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(AssertionFreeTest::see);
    }

    private static void see(Code code, Report report) {
        if (TestCases.of(code).bodies().isEmpty()) {
            return;
        }
        Set<String> checking = checkingFunctions(code);
        for (int test : TestCases.of(code).bodies()) {
            int named = code.tree().childByField(test, "body");
            int body = named == NONE ? code.tree().childOfKind(test, "function_body") : named;
            boolean empty =
                    body == NONE || code.isBlock(body) && code.statements(body).length == 0 || isMarked(code, body);
            if (!empty && !checks(code, test, body, checking) && !expectsError(code, test)) {
                report.at(
                                test,
                                "Nothing here compares a result with what it should be, so this passes whatever the code does.")
                        .onFirstLine();
            }
        }
    }

    /** Swift's macros are no calls to its grammar. */
    private static boolean isMarked(Code code, int body) {
        String text = code.language() == SWIFT ? code.tree().text(body) : "";
        return text.contains("#expect") || text.contains("#require");
    }

    private static boolean checks(Code code, int test, int body, Set<String> checking) {
        SyntaxTree tree = code.tree();
        String tester = testingName(code, test);
        for (int at = body; at < tree.subtreeEnd(body); at++) {
            if (CHECKING.contains(tree.kind(at))
                    || tree.is(at, "jump_expression") && tree.text(at).startsWith("throw")) {
                return true;
            }
            Call call = code.call(at);
            if (call != null) {
                boolean own = Set.of("", "this", "self", "cls").contains(call.target());
                boolean named = own && checking.contains(call.name())
                        || CHECKS.matcher(call.name()).find()
                        || CHECKS.matcher(last(call.target())).find();
                boolean script = code.language() != GO
                        && !tester.isEmpty()
                        && call.target().equals(tester);
                boolean go = code.language() == GO
                        && !tester.isEmpty()
                        && (call.target().equals(tester) && GO_CHECKS.contains(call.name())
                                || call.arguments().stream()
                                        .anyMatch(a -> code.path(a.value()).equals(tester)));
                boolean panics = code.language() == RUST && PANICS.contains(call.name());
                if (named || go || script || panics) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The functions of this file that check something, also by way of each other. */
    private static Set<String> checkingFunctions(Code code) {
        List<Integer> tests = TestCases.of(code).bodies();
        List<Boundary> functions = FunctionBoundaries.in(code.tree()).stream()
                .filter(b -> b.kind() == Symbol.Kind.FUNCTION && !tests.contains(b.node()))
                .toList();
        Set<String> checking = new HashSet<>();
        int before = -1;
        for (int round = 0; round < MOST_HOPS && checking.size() > before; round++) {
            before = checking.size();
            for (Boundary function : functions) {
                if (checks(code, function.node(), function.node(), checking)) {
                    checking.add(last(function.name()));
                }
            }
        }
        return checking;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** What the runner hands in to check with: Go's {@code *testing.T}, the {@code t} of tap and ava; empty elsewhere. */
    private static String testingName(Code code, int test) {
        if (!HANDED.contains(code.language())) {
            return "";
        }
        int list = code.tree().childByField(test, "parameters");
        String parameters = list == NONE
                ? code.path(code.tree().childByField(test, "parameter"))
                : code.tree().text(list);
        int from = parameters.startsWith("(") ? 1 : 0;
        int to = from;
        while (to < parameters.length() && Character.isJavaIdentifierPart(parameters.charAt(to))) {
            to++;
        }
        return parameters.substring(from, to);
    }

    private static boolean expectsError(Code code, int test) {
        if (code.annotations(test).stream().anyMatch(a -> EXPECTING.contains(a.name()))) {
            return true;
        }
        int modifiers = code.tree().childOfKind(test, "modifiers");
        return modifiers != NONE && code.path(modifiers).contains("expected=");
    }
}
