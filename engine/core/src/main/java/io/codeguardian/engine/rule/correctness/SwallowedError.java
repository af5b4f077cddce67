package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** A handler that does nothing. */
final class SwallowedError implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/swallowed-error", "Error is swallowed", STATIC_ANALYSIS, MEDIUM)
            .cwe("CWE-390")
            .says(
                    "Catches an error and does nothing with it, so the program goes on as if all were well.",
                    "Handle it, log it with its cause, or pass it on; when it may be ignored, say why in a comment.");
    /** In Python a narrow exception that is passed over is a way to ask; only the broad ones hide. */
    private static final Set<String> BROAD = Set.of("", "Exception", "BaseException");

    private static final Set<String> EXPECTED =
            Set.of("InterruptedException", "CancellationException", "CloneNotSupportedException");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(SwallowedError::seeCatch, "catch_clause", "except_clause");
        sights.nodes(SwallowedError::seeGo, "if_statement");
    }

    private static void seeCatch(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int named = tree.childByField(node, "body");
        int body = named == NONE ? tree.childOfKind(node, "block") : named;
        if (body == NONE || hasComment(tree, node)) {
            return;
        }
        int[] statements = code.statements(body);
        boolean empty = statements.length == 0
                || statements.length == 1 && tree.is(statements[0], "pass_statement")
                || statements.length == 1 && tree.text(statements[0]).equals("...");
        String caught = caught(code, node);
        // A name that says so is as good as a comment.
        boolean meant = caught.equals("_")
                || caught.endsWith("ignored")
                || caught.endsWith("expected")
                || caught.endsWith("unused");
        boolean hides = code.language() != PYTHON || BROAD.contains(broadest(caught));
        if (empty && !meant && hides && !EXPECTED.contains(caught)) {
            report.at(node, "When this fails, nobody learns of it: the handler is empty.")
                    .onFirstLine();
        }
    }

    /** Without the name that {@code as} gives. */
    private static String broadest(String caught) {
        int as = caught.indexOf("as");
        return as > 0 && caught.startsWith("Exceptionas") ? "Exception" : caught;
    }

    private static boolean hasComment(SyntaxTree tree, int node) {
        for (int at = node; at < tree.subtreeEnd(node); at++) {
            if (tree.kind(at).endsWith("comment")) {
                return true;
            }
        }
        // Python's grammar hangs a comment before the dedent outside of the block.
        int next = tree.nextSibling(node);
        return next != NONE && tree.is(next, "comment") && tree.startLine(next) <= tree.endLine(node) + 1;
    }

    private static String caught(Code code, int node) {
        SyntaxTree tree = code.tree();
        int parameter = tree.childOfKind(node, "catch_formal_parameter");
        if (parameter != NONE) {
            int type = tree.childOfKind(parameter, "catch_type");
            String name = code.path(tree.childByField(parameter, "name"));
            return type != NONE && EXPECTED.contains(code.path(type)) ? code.path(type) : name;
        }
        int value = tree.childByField(node, "value");
        int script = tree.childByField(node, "parameter");
        return value != NONE ? code.path(value) : script != NONE ? code.path(script) : "";
    }

    private static void seeGo(Code code, int node, Report report) {
        if (code.language() != GO) {
            return;
        }
        int condition = code.tree().childByField(node, "condition");
        int body = code.tree().childByField(node, "consequence");
        boolean error = condition != NONE && code.path(condition).equals("err!=nil");
        if (error && body != NONE && code.statements(body).length == 0 && !hasComment(code.tree(), body)) {
            report.at(node, "`err` is looked at and then dropped: the block is empty.")
                    .onFirstLine();
        }
    }
}
