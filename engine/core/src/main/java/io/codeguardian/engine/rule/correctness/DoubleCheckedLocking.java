package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** The idiom without volatile. */
final class DoubleCheckedLocking implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "java/double-checked-locking", "Half-made object can be seen", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-609")
            .tags("concurrency")
            .in(JAVA)
            .mayBlock()
            .says(
                    "Asks twice for null around a lock while the field is not `volatile`, so another thread may see the object half made.",
                    "Make the field `volatile`, or let a holder class make the object.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(DoubleCheckedLocking::see, "if_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        String field = nullChecked(code, node);
        int body = tree.childByField(node, "consequence");
        if (field.isEmpty() || body == NONE) {
            return;
        }
        int lock = NONE;
        for (int at = body; at < tree.subtreeEnd(body); at++) {
            if (tree.is(at, "synchronized_statement") && tree.isNamed(at)) {
                lock = at;
            } else if (lock != NONE
                    && tree.contains(lock, at)
                    && tree.is(at, "if_statement")
                    && nullChecked(code, at).equals(field)) {
                if (isPlainField(code, field)) {
                    report.at(
                                    node,
                                    "`" + field
                                            + "` is not volatile: a thread that asks here without the lock may get an object whose fields are not written yet.")
                            .onFirstLine();
                }
                return;
            }
        }
    }

    private static String nullChecked(Code code, int node) {
        Binary binary = code.binary(code.unwrap(code.tree().childByField(node, "condition")));
        boolean asks = binary != null
                && binary.operator().equals("==")
                && code.path(binary.right()).equals("null");
        String path = asks && binary != null ? code.path(binary.left()) : "";
        return path.startsWith("this.") ? path.substring(5) : path;
    }

    private static boolean isPlainField(Code code, String name) {
        SyntaxTree tree = code.tree();
        for (int at = 0; at < tree.size(); at++) {
            if (tree.is(at, "field_declaration") && tree.isNamed(at)) {
                int declarator = tree.childByField(at, "declarator");
                int own = declarator == NONE ? NONE : tree.childByField(declarator, "name");
                int modifiers = tree.childOfKind(at, "modifiers");
                if (own != NONE && tree.textIs(own, name)) {
                    return modifiers == NONE || !tree.text(modifiers).contains("volatile");
                }
            }
        }
        return false;
    }
}
