package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.BASH;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;
import java.util.Set;

/** Two assignments to one variable, one behind the other. */
final class OverwrittenValue implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/overwritten-value", "Value is replaced before anyone reads it", LOGIC, MEDIUM)
            .sure()
            .cwe("CWE-563")
            .inAllBut(BASH)
            .says(
                    "Assigns to the same variable in two statements in a row, so the first value is never read.",
                    "Delete the first assignment, or assign the second to the variable that was meant.");

    /** What a variable is set to for the case that nothing else comes. */
    private static final Set<String> STARTS =
            Set.of("0", "-1", "null", "NULL", "nullptr", "nil", "None", "false", "False", "\"\"", "''", "undefined");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(OverwrittenValue::see, "assignment_expression", "assignment", "assignment_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int parent = tree.parent(node);
        int statement = parent != NONE && tree.is(parent, "expression_statement") ? parent : node;
        int following = code.isBlock(tree.parent(statement)) || tree.is(tree.parent(statement), "statement_list")
                ? code.next(statement)
                : NONE;
        int next = following != NONE && tree.is(following, "expression_statement")
                ? tree.firstNamedChild(following)
                : following;
        List<Assignment> first = code.assignments(node);
        List<Assignment> second = next == NONE ? List.of() : code.assignments(next);
        if (first.size() != 1 || second.size() != 1) {
            return;
        }
        Assignment before = first.getFirst();
        Assignment after = second.getFirst();
        boolean plain = before.operator().equals("=") && after.operator().equals("=");
        boolean local =
                code.isName(before.target()) && !code.path(before.target()).equals("_");
        if (plain
                && local
                && code.function(node) != NONE
                && code.same(before.target(), after.target())
                && code.isPure(before.value())
                && !mentions(code, after.value(), code.path(before.target()))) {
            report.at(
                            node,
                            "Line " + tree.startLine(next) + " gives `" + code.path(before.target())
                                    + "` another value before this one is read.")
                    .severity(STARTS.contains(code.path(before.value())) ? LOW : MEDIUM);
        }
    }

    private static boolean mentions(Code code, int value, String name) {
        for (int at = value; at < code.tree().subtreeEnd(value); at++) {
            if (code.isFunction(at) || code.isName(at) && code.path(at).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
