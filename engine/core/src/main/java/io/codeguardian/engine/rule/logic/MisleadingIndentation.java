package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** Two lines under an if without braces. */
final class MisleadingIndentation implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/misleading-indentation", "Indented as if it belonged to the condition", LOGIC, HIGH)
            .sure()
            .cwe("CWE-483")
            .in(JAVA, JAVASCRIPT, C, CPP, CSHARP, PHP)
            .mayBlock()
            .says(
                    "Indents a statement like the one that a condition or loop without braces governs, though it always runs.",
                    "Put both statements in braces, or take the indentation back.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(
                MisleadingIndentation::see,
                "if_statement",
                "for_statement",
                "while_statement",
                "else_clause",
                "enhanced_for_statement",
                "foreach_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int body = body(tree, node);
        int whole = tree.is(node, "else_clause") ? tree.parent(node) : node;
        int next = body == NONE || whole == NONE ? NONE : tree.nextNamedSibling(whole);
        if (next == NONE || code.isBlock(body) || tree.is(body, "if_statement") || tree.hasError(whole)) {
            return;
        }
        int column = tree.startColumn(body);
        boolean below = tree.startLine(body) > tree.startLine(node) && tree.startLine(next) == tree.endLine(whole) + 1;
        boolean sameIndent = tree.startColumn(next) == column && column > tree.startColumn(node);
        if (below
                && sameIndent
                && firstOnLine(tree, next)
                && firstOnLine(tree, body)
                && !tree.kind(next).endsWith("comment")) {
            report.at(
                            next,
                            "This always runs: the condition or loop in line " + tree.startLine(node)
                                    + " governs the line above only.")
                    .onFirstLine();
        }
    }

    /** The last statement that the head governs. */
    private static int body(SyntaxTree tree, int node) {
        if (tree.is(node, "else_clause")) {
            return tree.firstNamedChild(node);
        }
        int otherwise = tree.childByField(node, "alternative");
        if (otherwise != NONE) {
            return tree.is(otherwise, "else_clause") ? NONE : otherwise;
        }
        int consequence = tree.childByField(node, "consequence");
        return consequence == NONE ? tree.childByField(node, "body") : consequence;
    }

    private static boolean firstOnLine(SyntaxTree tree, int node) {
        return tree.lines()
                .text(tree.startLine(node))
                .substring(0, tree.startColumn(node) - 1)
                .isBlank();
    }
}
