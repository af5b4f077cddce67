package io.codeguardian.engine.rule.logic;

import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** {@code i = i++}. */
final class LostIncrement implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/lost-increment", "Increment is lost", LOGIC, HIGH)
            .sure()
            .cwe("CWE-682")
            .in(JAVA, JAVASCRIPT, C, CPP, CSHARP, PHP, KOTLIN)
            .mayBlock()
            .says(
                    "Assigns the value from before the increment back to the variable, which undoes it.",
                    "Write `i++` alone, or `i = i + 1`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LostIncrement::see, "assignment_expression", "assignment");
    }

    private static void see(Code code, int node, Report report) {
        for (Assignment assignment : code.assignments(node)) {
            String target = code.path(assignment.target());
            String value = code.path(assignment.value());
            if (assignment.operator().equals("=") && (value.equals(target + "++") || value.equals(target + "--"))) {
                report.at(node, "`" + value + "` yields the old value, which is then written back over the new one.");
            }
        }
    }
}
