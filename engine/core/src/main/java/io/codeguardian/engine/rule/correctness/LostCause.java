package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PHP;

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
            .in(JAVA, CSHARP, PHP)
            .says(
                    "Throws a new error from a handler without the one it caught, so the stack trace begins here and the cause is lost.",
                    "Give the caught error as cause: `new X(\"…\", e)`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LostCause::see, "throw_statement", "throw_expression");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int handler = tree.ancestorOfKind(node, "catch_clause");
        Call made = code.call(tree.firstNamedChild(node));
        if (handler == NONE
                || made == null
                || !made.creates()
                || code.function(node) != code.function(handler)
                || code.isTest()) {
            return;
        }
        String caught = caught(code, handler);
        boolean meant =
                caught.isEmpty() || caught.startsWith("ignor") || caught.startsWith("expected") || caught.equals("_");
        int body = tree.childByField(handler, "body");
        if (!meant && body != NONE && !mentions(code, body, caught)) {
            report.at(
                    node,
                    "`" + caught + "` is caught and forgotten: whoever reads this error never learns what caused it.");
        }
    }

    private static String caught(Code code, int handler) {
        SyntaxTree tree = code.tree();
        String last = "";
        int body = tree.childByField(handler, "body");
        for (int at = handler + 1; at < body; at++) {
            if (code.isName(at)) {
                last = code.path(at);
            }
        }
        int named = tree.childByField(handler, "name");
        boolean typed = last.isEmpty() || Character.isUpperCase(last.charAt(0));
        return named != NONE ? code.path(named) : typed ? "" : last;
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
