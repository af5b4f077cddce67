package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceLanguage;
import java.util.Set;

/** An exception that is made and dropped. */
final class ErrorNotThrown implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/error-not-thrown", "Error is made but not thrown", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-390")
            .in(JAVA, PYTHON, JAVASCRIPT, CSHARP, PHP, KOTLIN, SCALA, RUBY)
            .mayBlock()
            .says(
                    "Makes an exception as a statement of its own, which throws nothing.",
                    "Put `throw` (Python: `raise`) before it.");

    private static final Set<SourceLanguage> BARE = Set.of(KOTLIN, SCALA, RUBY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(ErrorNotThrown::see, "expression_statement");
        sights.calls(ErrorNotThrown::seeBare);
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        Call call = code.call(tree.firstNamedChild(node));
        if (call == null || !isError(type(call)) || code.language() != PYTHON && !call.creates()) {
            return;
        }
        // The value of a switch expression is no statement.
        if (tree.is(tree.parent(node), "switch_rule")) {
            return;
        }
        String word = code.language() == PYTHON ? "raise " : "throw ";
        int line = tree.startLine(node);
        var draft = report.at(
                node, "`" + call.name() + "` is made here and dropped; the program goes on as if nothing were wrong.");
        if (tree.endLine(node) == line) {
            String text = tree.lines().text(line);
            int at = tree.startColumn(node) - 1;
            draft.suggest(new LineRange(line, line), text.substring(0, at) + word + text.substring(at));
        }
    }

    /** Where a statement is an expression; the last one of a block is its value. */
    private static void seeBare(Code code, Call call, Report report) {
        int block = BARE.contains(code.language()) && isError(type(call))
                ? code.tree().parent(call.node())
                : NONE;
        boolean made =
                call.creates() || code.language() == KOTLIN && call.target().isEmpty();
        if (block != NONE && made && code.isBlock(block) && code.next(call.node()) != NONE) {
            report.at(
                    call.node(),
                    "`" + type(call) + "` is made here and dropped; the program goes on as if nothing were wrong.");
        }
    }

    private static String type(Call call) {
        return call.name().equals("new") ? call.target() : call.name();
    }

    private static boolean isError(String name) {
        boolean type = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
        return type && (name.endsWith("Exception") || name.endsWith("Error"));
    }
}
