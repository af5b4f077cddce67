package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;

/** A counting or while loop whose body always ends by leaving it. */
final class LoopRunsOnce implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/loop-runs-once", "Loop never runs twice", LOGIC, HIGH)
            .cwe("CWE-670")
            .inAllBut(BASH, SCALA)
            .says(
                    "Ends every round by leaving the loop, so it is a condition, not a loop.",
                    "Leave only when the search is over, or write an `if`.");

    /** A jump may go on with the loop, or to a label that does. */
    private static final List<String> GOES_ON = List.of("continue", "next", "redo", "retry", "goto", "yield");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LoopRunsOnce::see, "for_statement", "while_statement", "while_expression", "while");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int body = body(tree, node);
        // Taking the first of a sequence is what many for-each loops are for.
        boolean each = !code.iterations(node).isEmpty() || tree.childOfKind(node, "range_clause") != NONE;
        if (body == NONE || each || !code.isBlock(body) || condition(code, node) == NONE) {
            return;
        }
        int[] statements = code.statements(body);
        if (statements.length < 2) {
            return;
        }
        int last = statements[statements.length - 1];
        int inner = tree.is(last, "expression_statement") ? tree.firstNamedChild(last) : last;
        boolean leaves = code.is(inner, Form.JUMP) && !goesOn(code, inner);
        if (leaves && !continues(code, body)) {
            report.at(
                            node,
                            "Line " + tree.startLine(last)
                                    + " leaves the loop at the end of the first round, whatever happens.")
                    .onFirstLine();
        }
    }

    private static int body(SyntaxTree tree, int loop) {
        int body = tree.childByField(loop, "body");
        int wrapped = body == NONE ? tree.childOfKind(loop, "control_structure_body") : body;
        return wrapped == NONE ? tree.childOfKind(loop, "statements") : wrapped;
    }

    private static int condition(Code code, int loop) {
        int clause = code.tree().childOfKind(loop, "for_clause");
        int named = code.tree().childByField(clause == NONE ? loop : clause, "condition");
        boolean bare = code.language() == GO
                && clause == NONE
                && code.tree().firstNamedChild(loop) != code.tree().childByField(loop, "body");
        boolean asks = named == NONE && (bare || code.tree().is(loop, "while_statement"));
        int condition = asks ? code.tree().firstNamedChild(loop) : named;
        return code.is(code.unwrap(condition), Form.CONSTANT) ? NONE : condition;
    }

    private static boolean continues(Code code, int body) {
        for (int at = body; at < code.tree().subtreeEnd(body); at++) {
            if (code.is(at, Form.JUMP) && goesOn(code, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(Code code, int jump) {
        String text = code.tree().text(jump);
        return GOES_ON.stream().anyMatch(text::startsWith);
    }
}
