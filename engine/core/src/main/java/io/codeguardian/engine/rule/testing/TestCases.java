package io.codeguardian.engine.rule.testing;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The test functions of a file, by the conventions of JUnit, TestNG, pytest, unittest, Jest, Mocha, Vitest, go test, xUnit,
 * NUnit, MSTest, PHPUnit, minitest, RSpec, cargo test, XCTest and GoogleTest.
 */
record TestCases(List<Integer> bodies) {
    private static final Set<String> ANNOTATIONS = Set.of(
            "Test",
            "ParameterizedTest",
            "RepeatedTest",
            "TestFactory",
            "Property",
            "Fact",
            "Theory",
            "TestMethod",
            "TestCase",
            "test");
    private static final Set<String> MACROS = Set.of("TEST", "TEST_F", "TEST_P");
    private static final Set<String> CASES = Set.of("it", "test", "specify");

    static TestCases of(Code code) {
        return code.derived(TestCases.class, TestCases::read);
    }

    /** The test around a node, or NONE. */
    int around(Code code, int node) {
        for (int body : bodies) {
            if (code.tree().contains(body, node)) {
                return body;
            }
        }
        return NONE;
    }

    private static TestCases read(Code code) {
        List<Integer> bodies = new ArrayList<>();
        SyntaxTree tree = code.tree();
        for (int node = 0; node < tree.size(); node++) {
            if (tree.isNamed(node) && isTest(code, node)) {
                bodies.add(node);
            }
        }
        return new TestCases(bodies);
    }

    private static boolean isTest(Code code, int node) {
        SyntaxTree tree = code.tree();
        if (code.language() == RUBY) {
            return code.isTest() && isRuby(code, node);
        }
        if (!code.isFunction(node)) {
            return false;
        }
        String name = code.name(node);
        return switch (code.language()) {
            case JAVA -> tree.is(node, "method_declaration") && isAnnotated(tree, node);
            case KOTLIN, CSHARP, RUST ->
                !name.isEmpty() && code.annotations(node).stream().anyMatch(a -> ANNOTATIONS.contains(a.name()));
            case PHP, SWIFT -> code.isTest() && name.startsWith("test") && code.type(node) != NONE;
            case CPP -> MACROS.contains(name);
            case C, SCALA, BASH -> false;
            case PYTHON -> code.isTest() && name.startsWith("test");
            case GO ->
                code.file().path().endsWith("_test.go")
                        && name.startsWith("Test")
                        && tree.text(tree.childByField(node, "parameters")).contains("*testing.T");
            default -> {
                Call call = code.call(tree.parent(tree.parent(node)));
                boolean plain = call != null
                        && CASES.contains(call.name())
                        && call.target().isEmpty();
                boolean marked = call != null && CASES.contains(call.target());
                yield code.isTest() && (plain || marked);
            }
        };
    }

    /** A method of minitest, or the block of an example. */
    private static boolean isRuby(Code code, int node) {
        SyntaxTree tree = code.tree();
        if (tree.is(node, "method")) {
            return code.name(node).startsWith("test_");
        }
        boolean block = tree.is(node, "do_block") || tree.is(node, "block");
        Call call = block ? code.call(tree.parent(node)) : null;
        return call != null && CASES.contains(call.name()) && call.target().isEmpty();
    }

    private static boolean isAnnotated(SyntaxTree tree, int method) {
        int modifiers = tree.childOfKind(method, "modifiers");
        if (modifiers == NONE) {
            return false;
        }
        for (int child : tree.namedChildren(modifiers)) {
            int name = tree.childByField(child, "name");
            if (tree.kind(child).endsWith("annotation") && name != NONE && ANNOTATIONS.contains(tree.text(name))) {
                return true;
            }
        }
        return false;
    }
}
