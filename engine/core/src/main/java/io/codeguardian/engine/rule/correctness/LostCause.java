package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** A handler that throws something else and keeps nothing of what it caught. */
final class LostCause implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/lost-cause", "New error without the old one", STATIC_ANALYSIS, LOW)
            .cwe("CWE-755")
            .in(JAVA, CSHARP, PHP, KOTLIN, SCALA)
            .says(
                    "Throws a new error from a handler without the one it caught, so the stack trace begins here and the cause is lost.",
                    "Give the caught error as cause: `new X(\"…\", e)`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LostCause::see, "throw_statement", "throw_expression", "jump_expression");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        Call made = tree.text(node).startsWith("throw") ? code.call(tree.firstNamedChild(node)) : null;
        if (made == null || !made.creates() && !isError(made) || code.isTest()) {
            return;
        }
        int handler = Handler.around(code, node);
        if (handler == NONE) {
            return;
        }
        String caught = Handler.name(code, handler);
        boolean meant =
                caught.isEmpty() || caught.startsWith("ignor") || caught.startsWith("expected") || caught.equals("_");
        int body = Handler.body(tree, handler);
        if (!meant && body != NONE && !mentions(code, body, caught)) {
            report.at(
                    node,
                    "`" + caught + "` is caught and forgotten: whoever reads this error never learns what caused it.");
        }
    }

    /** Kotlin makes objects without a word for it. */
    private static boolean isError(Call made) {
        return made.name().endsWith("Exception") || made.name().endsWith("Error");
    }

    private static boolean mentions(Code code, int body, String name) {
        for (int at = body; at < code.tree().subtreeEnd(body); at++) {
            if (code.isName(at) && code.path(at).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
