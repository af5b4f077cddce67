package io.codeguardian.engine.rule.performance;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Draft;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.Confidence;
import java.util.List;

/** Text that is copied whole in every round. */
final class StringBuilding implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/string-building-in-loop", "Text grows by copying", PERFORMANCE, LOW)
            .cwe("CWE-1046")
            .in(JAVA, PYTHON, GO, KOTLIN, SCALA, CSHARP, RUBY)
            .says(
                    "Appends to an immutable text inside a loop, which copies all of it every time: quadratic work.",
                    "Collect the parts: `StringBuilder` in Java, `\"\".join(parts)` in Python, `strings.Builder` in Go, "
                            + "`<<` in Ruby.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(StringBuilding::see, Form.ASSIGNMENT);
    }

    private static void see(Code code, int node, Report report) {
        int loop = code.loop(node);
        for (Assignment assignment : loop == NONE ? List.<Assignment>of() : code.assignments(node)) {
            if (code.isName(assignment.target())
                    && appends(code, assignment)
                    && isTextOutside(code, loop, assignment)) {
                Draft draft = report.at(
                        node,
                        "Each round copies all of `" + code.path(assignment.target())
                                + "` to add a little; twice the rounds take four times as long.");
                if (code.language() == PYTHON) {
                    // CPython often extends a text in place.
                    draft.confidence(Confidence.LOW);
                }
            }
        }
    }

    private static boolean appends(Code code, Assignment assignment) {
        Binary plus = code.binary(assignment.value());
        boolean again = assignment.operator().equals("=")
                && plus != null
                && plus.operator().equals("+")
                && code.path(assignment.value()).startsWith(code.path(assignment.target()) + "+");
        return assignment.operator().equals("+=") || again;
    }

    /** Whether the name was given a text literal before the loop, in the same function. */
    private static boolean isTextOutside(Code code, int loop, Assignment assignment) {
        SyntaxTree tree = code.tree();
        int function = code.function(loop);
        String name = code.path(assignment.target());
        for (int at = function == NONE ? tree.root() : function; at < loop; at++) {
            for (Assignment first : code.assignments(at)) {
                if (code.path(first.target()).equals(name) && code.isString(first.value())) {
                    return true;
                }
            }
        }
        return false;
    }
}
