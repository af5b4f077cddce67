package io.codeguardian.engine.rule.logic;

import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** {@code x =+ 1}. */
final class ReversedOperator implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/reversed-operator", "Operator is written backwards", LOGIC, HIGH)
            .sure()
            .cwe("CWE-480")
            .in(JAVA, JAVASCRIPT, PYTHON, GO, C, CPP, CSHARP, PHP)
            .mayBlock()
            .says(
                    "Writes `=+`, `=-` or `=!`, which assigns a signed value, where `+=`, `-=` or `!=` was meant.",
                    "Write the operator the right way round, or put the sign beside its value.");

    private static final String SIGNS = "+-!";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(ReversedOperator::see, "assignment_expression", "assignment", "assignment_statement");
    }

    private static void see(Code code, int node, Report report) {
        String text = code.tree().text();
        for (Assignment assignment : code.assignments(node)) {
            int value = code.tree().start(assignment.value());
            boolean plain = assignment.operator().equals("=") && value > 1 && text.charAt(value - 1) == '=';
            boolean spaced = plain
                    && text.charAt(value - 2) == ' '
                    && value + 1 < text.length()
                    && text.charAt(value + 1) == ' ';
            if (spaced && SIGNS.indexOf(text.charAt(value)) >= 0) {
                char sign = text.charAt(value);
                report.at(
                        node,
                        "`=" + sign + "` is an assignment and a sign: the old value of `"
                                + code.path(assignment.target()) + "` is lost.");
            }
        }
    }
}
