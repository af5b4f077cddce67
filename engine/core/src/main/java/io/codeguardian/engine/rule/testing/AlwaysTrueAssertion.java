package io.codeguardian.engine.rule.testing;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.TESTING;
import static io.codeguardian.language.Severity.HIGH;
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
import static io.codeguardian.language.SourceLanguage.SWIFT;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.List;
import java.util.Set;

/** An assertion about constants or about a value and itself. */
final class AlwaysTrueAssertion implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/always-true-assertion", "Assertion can never fail", TESTING, HIGH)
            .sure()
            .cwe("CWE-571")
            .in(JAVA, PYTHON, JAVASCRIPT, GO, KOTLIN, CSHARP, PHP, RUBY, RUST, SWIFT, CPP)
            .says(
                    "Asserts something that is true before the code under test has run.",
                    "Assert the value that the code produced against the value that it should have.");
    private static final Set<String> EQUALITIES = Set.of(
            "assertEquals",
            "assertSame",
            "assertEqual",
            "assertIs",
            "Equal",
            "assertThat",
            "assertIterableEquals",
            "assertArrayEquals",
            "strictEqual",
            "deepEqual",
            "equal",
            "AreEqual",
            "AreSame",
            "assert_equal",
            "XCTAssertEqual",
            "EXPECT_EQ",
            "ASSERT_EQ");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(AlwaysTrueAssertion::seeStatement, "assert_statement");
        sights.calls(
                AlwaysTrueAssertion::see,
                "assertEquals",
                "assertSame",
                "assertEqual",
                "assertIs",
                "Equal",
                "assertTrue",
                "assertFalse",
                "assertNotNull",
                "True",
                "isTrue",
                "isEqualTo",
                "toBe",
                "toEqual",
                "toStrictEqual",
                "ok",
                "equal",
                "strictEqual",
                "deepEqual",
                "toBeTruthy",
                "AreEqual",
                "AreSame",
                "IsTrue",
                "IsFalse",
                "False",
                "assert",
                "assert!",
                "assert_equal",
                "XCTAssert",
                "XCTAssertTrue",
                "XCTAssertFalse",
                "XCTAssertEqual",
                "EXPECT_TRUE",
                "ASSERT_TRUE",
                "EXPECT_FALSE",
                "EXPECT_EQ",
                "ASSERT_EQ");
    }

    private static void tell(int node, String what, Report report) {
        report.at(node, what + ", so this passes even when the code is wrong.");
    }

    private static void seeStatement(Code code, int node, Report report) {
        int asserted = code.tree().firstNamedChild(node);
        if (code.language() != PYTHON || asserted == NONE) {
            return;
        }
        if (code.tree().is(asserted, "tuple") && code.tree().namedChildren(asserted).length > 0) {
            tell(node, "A tuple that is not empty is always true", report);
        } else if (code.tree().is(asserted, "true")) {
            tell(node, "`True` is asserted", report);
        }
    }

    private static void see(Code code, Call call, Report report) {
        List<Argument> arguments = call.arguments();
        Call subject = call.receiver() == NONE ? null : code.call(call.receiver());
        if (subject != null && isFluent(subject)) {
            seeFluent(code, call, subject, report);
        } else if (EQUALITIES.contains(call.name()) && code.isTest()) {
            int skip = code.language() == GO && arguments.size() > 2 ? 1 : 0;
            if (arguments.size() >= skip + 2) {
                int one = arguments.get(skip).value();
                int other = arguments.get(skip + 1).value();
                if (code.same(one, other) && code.isPure(one)) {
                    tell(call.node(), "`" + code.path(one) + "` is compared with itself", report);
                }
            }
        } else if ((code.isTest() || TestCases.of(code).around(code, call.node()) != NONE)
                && !arguments.isEmpty()
                && isFixed(code, call)) {
            tell(call.node(), "A constant is asserted", report);
        }
    }

    private static boolean isFluent(Call subject) {
        return Set.of("expect", "assertThat").contains(subject.name())
                && !subject.arguments().isEmpty();
    }

    private static void seeFluent(Code code, Call call, Call subject, Report report) {
        int value = subject.arguments().getFirst().value();
        int expected = call.positional(0);
        boolean constant = code.isConstant(value) && !code.isName(value) && !code.isMember(value);
        boolean bothConstant = constant && (expected == NONE || code.isConstant(expected));
        boolean equality = Set.of("isEqualTo", "toBe", "toEqual", "toStrictEqual", "isTrue", "toBeTruthy")
                .contains(call.name());
        boolean self = expected != NONE && code.same(value, expected) && code.isPure(value);
        if (equality && (bothConstant || self)) {
            tell(call.node(), "`" + code.path(value) + "` is known before the code runs", report);
        }
    }

    private static boolean isFixed(Code code, Call call) {
        boolean go = call.name().equals("True") && code.language() == GO;
        int last = go && call.arguments().size() > 1
                ? call.arguments().get(1).value()
                : call.arguments().getFirst().value();
        String text = code.path(last);
        return switch (call.name()) {
            case "assertTrue", "True", "ok", "IsTrue", "XCTAssert", "XCTAssertTrue", "EXPECT_TRUE", "ASSERT_TRUE" ->
                text.equals("true") || text.equals("True");
            case "assert" -> code.language() == RUBY && text.equals("true");
            case "assert!" -> code.tree().text(call.node()).replace(" ", "").equals("assert!(true)");
            case "assertFalse", "False", "IsFalse", "XCTAssertFalse", "EXPECT_FALSE" ->
                text.equals("false") || text.equals("False");
            case "assertNotNull" -> code.isConstant(last) && !text.equals("null");
            default -> false;
        };
    }
}
