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
import java.util.Set;

/** {@code if (x); \{ … \}}: the block runs in any case. */
final class EmptyBody implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/empty-body", "Semicolon ends the condition", LOGIC, HIGH)
            .sure()
            .cwe("CWE-480", "CWE-1071")
            .in(JAVA, JAVASCRIPT, C, CPP, CSHARP, PHP)
            .mayBlock()
            .says(
                    "Puts a semicolon behind a condition or loop head, so the block behind it does not belong to it.",
                    "Delete the semicolon.");

    private static final Set<String> EMPTY = Set.of("empty_statement", ";", "expression_statement");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(
                EmptyBody::see,
                "if_statement",
                "for_statement",
                "while_statement",
                "enhanced_for_statement",
                "for_in_statement",
                "foreach_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int consequence = tree.childByField(node, "consequence");
        int body = consequence == NONE ? tree.childByField(node, "body") : consequence;
        boolean empty = body != NONE && EMPTY.contains(tree.kind(body)) && tree.textIs(body, ";");
        int next = empty ? code.next(node) : NONE;
        boolean block = next != NONE && code.isBlock(next) && tree.text().charAt(tree.start(next)) == '{';
        boolean alone = empty && tree.is(node, "if_statement") && !continues(tree, node, body);
        if (block || alone) {
            report.at(
                            node,
                            block
                                    ? "The semicolon ends the statement here; the block behind it runs in any case."
                                    : "The semicolon is all that depends on this condition.")
                    .onFirstLine();
        }
    }

    /** An else, or a comment in place of the statement, shows that doing nothing is meant. */
    private static boolean continues(SyntaxTree tree, int node, int body) {
        int end = tree.end(body);
        String rest = tree.lines().text(tree.endLine(body));
        String behind = rest.substring(Math.min(rest.length(), Math.max(0, tree.endColumn(body) - 1)));
        return tree.childByField(node, "alternative") != NONE
                || end < tree.text().length() && behind.contains("/*");
    }
}
