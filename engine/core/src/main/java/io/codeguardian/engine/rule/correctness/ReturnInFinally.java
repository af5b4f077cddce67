package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** A finally that leaves by itself drops whatever was thrown. */
final class ReturnInFinally implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/return-in-finally", "Finally drops the error", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-584")
            .in(JAVA, PYTHON, JAVASCRIPT, KOTLIN, SCALA, PHP, RUBY)
            .mayBlock()
            .says(
                    "Leaves a finally block by return, break or continue, which throws away any error on its way.",
                    "Only clean up in finally; return after it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(ReturnInFinally::see, Form.JUMP);
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        String text = tree.text(node);
        if (text.startsWith("throw") || text.startsWith("raise") || text.startsWith("exit")) {
            return;
        }
        boolean returns = text.startsWith("return");
        int above = tree.parent(node);
        while (above != NONE && !code.isFunction(above) && !tree.is(above, "class_body")) {
            // A loop or switch inside of the finally is left, not the finally.
            if (!returns && (code.isLoop(above) || tree.kind(above).startsWith("switch"))) {
                return;
            }
            if (tree.kind(above).startsWith("finally_") || tree.is(above, "ensure")) {
                report.at(node, "If the try block threw, the error ends here and the caller sees a normal result.");
                return;
            }
            above = tree.parent(above);
        }
    }
}
