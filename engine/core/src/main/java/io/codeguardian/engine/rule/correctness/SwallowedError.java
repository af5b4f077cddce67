package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.RUST;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
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
            .inAllBut(C, RUST, BASH)
            .says(
                    "Catches an error and does nothing with it, so the program goes on as if all were well.",
                    "Handle it, log it with its cause, or pass it on; when it may be ignored, say why in a comment.");
    /** In Python a narrow exception that is passed over is a way to ask; only the broad ones hide. */
    private static final Set<String> BROAD = Set.of("", "Exception", "BaseException", "StandardError");

    private static final Set<String> EXPECTED = Set.of(
            "InterruptedException",
            "CancellationException",
            "CloneNotSupportedException",
            "OperationCanceledException",
            "TaskCanceledException",
            "ObjectDisposedException");

    private static final Set<String> NOTHING = Set.of("pass", "...", "nil", "null", ";");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(SwallowedError::seeCatch, Form.CATCH);
        sights.nodes(SwallowedError::seeCase, "case_clause");
        sights.nodes(SwallowedError::seeGo, "if_statement");
    }

    private static void seeCatch(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        if (code.language() == SCALA || hasComment(tree, node)) {
            return;
        }
        int body = Handler.body(tree, node);
        int[] statements = body == NONE ? new int[0] : code.statements(body);
        boolean empty = statements.length == 0 || statements.length == 1 && NOTHING.contains(tree.text(statements[0]));
        String caught = caught(code, node);
        // A name that says so is as good as a comment.
        boolean meant = caught.equals("_")
                || caught.startsWith("ignore")
                || caught.endsWith("ignored")
                || caught.endsWith("ignore")
                || caught.endsWith("expected")
                || caught.endsWith("unused");
        boolean asks = code.language() == PYTHON || code.language() == RUBY;
        boolean hides = !asks || BROAD.contains(broadest(caught));
        if (empty && !isValue(tree, body == NONE ? node : body) && !meant && hides && !EXPECTED.contains(caught)) {
            report.at(node, "When this fails, nobody learns of it: the handler is empty.")
                    .onFirstLine();
        }
    }

    /** {@code case _: Exception =>} with nothing behind it. */
    private static void seeCase(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int block = tree.parent(node);
        int above = block == NONE ? NONE : tree.parent(block);
        int pattern = tree.childByField(node, "pattern");
        if (pattern == NONE || !code.is(above, Form.CATCH) && !code.is(block, Form.CATCH) || hasComment(tree, node)) {
            return;
        }
        int body = tree.childByField(node, "body");
        boolean empty = body == NONE || Set.of("()", "{}", "").contains(code.path(body));
        String caught = tree.text(pattern);
        boolean broad = caught.endsWith("Exception") || caught.endsWith("Throwable") || caught.startsWith("NonFatal");
        if (empty && broad && EXPECTED.stream().noneMatch(caught::endsWith)) {
            report.at(node, "When this fails, nobody learns of it: the case does nothing.")
                    .onFirstLine();
        }
    }

    /** Kotlin: a lone {@code null} or the like is what the whole try yields. */
    private static boolean isValue(SyntaxTree tree, int handler) {
        String text = tree.text(handler);
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        return tree.language() == KOTLIN
                && open >= 0
                && close > open
                && !text.substring(open + 1, close).isBlank();
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
        if (code.language() == RUBY) {
            return code.path(tree.childByField(node, "exceptions"));
        }
        int value = tree.childByField(node, "value");
        int script = tree.childByField(node, "parameter");
        if (value != NONE || script != NONE) {
            return code.path(value == NONE ? script : value);
        }
        String head = tree.text(node);
        String expected = EXPECTED.stream().filter(head::contains).findFirst().orElse("");
        return expected.isEmpty() ? Handler.name(code, node) : expected;
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
