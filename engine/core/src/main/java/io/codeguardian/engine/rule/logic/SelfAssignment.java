package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.RUST;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Set;

/** {@code x = x}. */
final class SelfAssignment implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/self-assignment", "Assignment to itself", LOGIC, HIGH)
            .sure()
            .cwe("CWE-563")
            .inAllBut(BASH)
            .mayBlock()
            .says(
                    "Assigns a variable or field to itself, which does nothing; often a parameter hides the field.",
                    "Assign the value that was meant, as in `this.name = name`, or delete the line.");

    /** Where a field is just a field: setting it runs no code. */
    private static final Set<SourceLanguage> PLAIN_FIELDS = Set.of(JAVA, GO, C, CPP, RUST, PHP);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(SelfAssignment::see, "assignment_expression", "assignment", "assignment_statement");
    }

    /** {@code new Point { X = X }} names a property. */
    private static boolean isKey(Code code, int node) {
        return code.entry(node) != null
                || code.tree().kind(code.tree().parent(node)).contains("initializer");
    }

    private static void see(Code code, int node, Report report) {
        if (code.function(node) == NONE || isKey(code, node)) {
            return;
        }
        int left = code.tree().childByField(node, "left");
        // A sequence that is taken apart may lend its name to one of its parts.
        boolean takesApart = left != NONE
                && Set.of("pattern_list", "tuple_pattern", "array_pattern")
                        .contains(code.tree().kind(left));
        for (Assignment assignment : takesApart ? List.<Assignment>of() : code.assignments(node)) {
            // A browser acts when a property is set, as in location.href = location.href.
            boolean property = code.isMember(assignment.target()) && !PLAIN_FIELDS.contains(code.language());
            boolean plain = code.isName(assignment.target()) || code.isMember(assignment.target()) && !property;
            if (assignment.operator().equals("=")
                    && plain
                    && !code.path(assignment.target()).equals("_")
                    && code.same(assignment.target(), assignment.value())) {
                report.at(node, "`" + code.path(assignment.target()) + "` is assigned to itself, so nothing changes.");
            }
        }
    }
}
