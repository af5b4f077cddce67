package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** {@code if (a = b)}. */
final class AssignmentInCondition implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/assignment-in-condition", "Assignment instead of comparison", LOGIC, HIGH)
            .cwe("CWE-481")
            .in(JAVA, JAVASCRIPT, C, CPP, PHP)
            .mayBlock()
            .says(
                    "Assigns inside a condition where a comparison was probably meant.",
                    "Compare with `==` (JavaScript: `===`); a deliberate assignment goes on its own line.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(AssignmentInCondition::see, Form.CONDITIONAL);
        sights.nodes(AssignmentInCondition::see, "while_statement");
    }

    /** A second pair of parentheses says that it is meant. */
    private static void see(Code code, int node, Report report) {
        int condition = code.tree().childByField(node, "condition");
        int inner = condition == NONE ? NONE : code.tree().firstNamedChild(condition);
        if (inner == NONE || !code.tree().is(inner, "assignment_expression")) {
            return;
        }
        for (Assignment assignment : code.assignments(inner)) {
            int value = code.unwrap(assignment.value());
            // A comparison with a call or an expression is not mistyped by one sign.
            boolean simple = code.isName(value) || code.isConstant(value);
            if (assignment.operator().equals("=") && simple) {
                report.at(
                        inner,
                        "This sets `" + code.path(assignment.target()) + "` to `" + code.path(assignment.value())
                                + "` and then asks for that value.");
            }
        }
    }
}
