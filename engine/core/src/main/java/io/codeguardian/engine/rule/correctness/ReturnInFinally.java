package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Code;
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
            .in(JAVA, PYTHON, JAVASCRIPT)
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
        sights.nodes(ReturnInFinally::see, "return_statement", "break_statement", "continue_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        boolean returns = tree.is(node, "return_statement");
        int above = tree.parent(node);
        while (above != NONE && !code.isFunction(above) && !tree.is(above, "class_body")) {
            // A loop or switch inside of the finally is left, not the finally.
            if (!returns && (code.isLoop(above) || tree.kind(above).startsWith("switch"))) {
                return;
            }
            if (tree.is(above, "finally_clause")) {
                report.at(node, "If the try block threw, the error ends here and the caller sees a normal result.");
                return;
            }
            above = tree.parent(above);
        }
    }
}
