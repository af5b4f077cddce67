package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.KOTLIN;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** A statement behind a return, throw, break or continue of the same block. Java's compiler refuses it itself. */
final class UnreachableCode implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/unreachable-code", "Code is never reached", LOGIC, MEDIUM)
            .sure()
            .cwe("CWE-561")
            .inAllBut(JAVA, BASH)
            .says(
                    "Stands behind a statement that always leaves the block.",
                    "Delete it, or move it before the statement that leaves.");
    /** Declarations are hoisted, labels are jumped to, a yield behind a return makes a generator. */
    private static final Set<String> HARMLESS = Set.of(
            "function_declaration",
            "generator_function_declaration",
            "class_declaration",
            "interface_declaration",
            "type_alias_declaration",
            "labeled_statement",
            "break_statement",
            "empty_statement",
            "case_statement",
            "default_statement",
            "switch_label",
            "local_function_statement",
            "function_definition",
            "function_item",
            "class_definition",
            "attribute_item",
            "text_interpolation",
            "rescue",
            "ensure",
            "else",
            "uninterpreted");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(UnreachableCode::see, Form.JUMP);
    }

    /** A generator's yield comes back, Kotlin's grammar splits what is returned off, a label inside is jumped to. */
    private static boolean goesOn(Code code, int node, int next) {
        SyntaxTree tree = code.tree();
        boolean split = code.language() == KOTLIN && tree.startLine(next) == tree.endLine(node);
        boolean comesBack = tree.is(node, "yield_statement") && !code.path(node).startsWith("yieldbreak");
        for (int at = next; at < tree.subtreeEnd(next); at++) {
            if (tree.is(at, "labeled_statement")) {
                return true;
            }
        }
        return split || comesBack;
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int outer = tree.parent(node);
        int statement = outer != NONE && tree.is(outer, "expression_statement") ? outer : node;
        int parent = tree.parent(statement);
        int next = code.next(statement);
        if (parent == NONE
                || next == NONE
                || !code.isBlock(parent)
                || tree.hasError(parent)
                || goesOn(code, node, next)) {
            return;
        }
        // Kotlin's grammar sometimes cuts off what is returned; a yield goes on.
        boolean cut = tree.startLine(next) == tree.endLine(statement) && code.language() == KOTLIN;
        boolean hoisted = cut
                || tree.text(node).startsWith("yield")
                || HARMLESS.contains(tree.kind(next))
                || tree.kind(next).startsWith("preproc")
                || tree.kind(next).contains("directive")
                || tree.is(next, "variable_declaration") && !tree.text(next).contains("=")
                || code.path(next).startsWith("yield");
        if (!hoisted) {
            report.at(next, "Line " + tree.startLine(node) + " always leaves this block before.")
                    .onFirstLine();
        }
    }
}
