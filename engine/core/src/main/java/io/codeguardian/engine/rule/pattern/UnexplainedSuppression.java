package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.MEDIUM;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.engine.suppression.Suppression;

/** A suppression comment of ours that is not obeyed. */
final class UnexplainedSuppression implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/unexplained-suppression", "Silence without a reason", PATTERN, MEDIUM)
            .sure()
            .cwe("CWE-1116")
            .inAllBut()
            .says(
                    "Asks to ignore a finding without naming the rule or without saying why, so it is not obeyed.",
                    "Write `codeguardian:ignore <rule> -- <reason>`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(UnexplainedSuppression::see);
    }

    private static void see(Code code, Report report) {
        SyntaxTree tree = code.tree();
        for (Suppression suppression : Suppression.in(tree.text())) {
            if (!suppression.isExplained()) {
                int at = tree.nodeAt(tree.lines().start(suppression.line())
                        + indent(tree.lines().text(suppression.line())));
                boolean named = !suppression.rules().isEmpty();
                report.at(
                                at,
                                named
                                        ? "No reason stands behind the rule, so the finding is raised all the same."
                                        : "No rule is named here, so nothing is ignored.")
                        .onFirstLine();
            }
        }
    }

    /** Where the comment begins. */
    private static int indent(String line) {
        return Math.max(0, line.indexOf(Suppression.MARK));
    }
}
