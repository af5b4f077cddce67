package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** Two cases of one value. Where the compiler refuses it, nobody need say so. */
final class RepeatedCase implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/repeated-case", "Case stands twice", LOGIC, HIGH)
            .sure()
            .cwe("CWE-561")
            .in(JAVASCRIPT, PYTHON, PHP, RUBY, KOTLIN, SCALA, SWIFT, BASH)
            .mayBlock()
            .says(
                    "Lists one value twice in the same switch, so the second case can never run.",
                    "Write the value that was meant in the second case, or delete it.");
    private static final Set<String> CASES =
            Set.of("switch_case", "case_statement", "when", "when_entry", "switch_entry", "case_item", "case_clause");
    private static final Set<String> LABELS = Set.of("when_condition", "switch_pattern", "pattern", "case_pattern");
    private static final Set<String> GUARDS = Set.of("guard", "if_clause", "where_clause", "where_keyword");
    private static final int FARTHEST = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(RepeatedCase::see, CASES.toArray(String[]::new));
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int before = tree.parent(node) == NONE ? NONE : tree.previousSibling(node);
        for (int label : tree.namedChildren(node)) {
            if (!isLabel(tree, label) || isGuarded(tree, node) || !isValue(code, label)) {
                continue;
            }
            int seen = 0;
            for (int at = before; at != NONE && seen < FARTHEST; at = tree.previousSibling(at), seen++) {
                int same = tree.is(at, tree.kind(node)) && !isGuarded(tree, at) ? same(code, at, label) : NONE;
                if (same != NONE) {
                    report.at(
                            label,
                            "Line " + tree.startLine(same) + " takes `" + code.path(label)
                                    + "` already, so this case never runs.");
                    return;
                }
            }
        }
    }

    private static int same(Code code, int one, int label) {
        for (int other : code.tree().namedChildren(one)) {
            if (isLabel(code.tree(), other) && code.same(other, label)) {
                return other;
            }
        }
        return NONE;
    }

    private static boolean isLabel(SyntaxTree tree, int node) {
        String field = tree.field(node);
        return "value".equals(field) || "pattern".equals(field) || LABELS.contains(tree.kind(node));
    }

    private static boolean isGuarded(SyntaxTree tree, int node) {
        for (int child : tree.namedChildren(node)) {
            if (GUARDS.contains(tree.kind(child)) || "guard".equals(tree.field(child))) {
                return true;
            }
        }
        return false;
    }

    /** A pattern that binds or asks is no value: only what is written out is compared. */
    private static boolean isValue(Code code, int label) {
        SyntaxTree tree = code.tree();
        String text = tree.text(label);
        return code.isPure(label) && !text.startsWith("in ") && !text.startsWith("is ") && !text.startsWith("let ");
    }
}
