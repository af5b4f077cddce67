package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.CRITICAL;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.SCALA;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** {@code x == null && x.f()}: the use stands where x is known to be nothing. */
final class InvertedNullCheck implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/inverted-null-check", "Null check is inverted", LOGIC, CRITICAL)
            .sure()
            .cwe("CWE-476")
            .in(JAVA, PYTHON, JAVASCRIPT, GO, C, CPP, CSHARP, PHP, SCALA)
            .mayBlock()
            .says(
                    "Uses a value exactly where the condition says that it is null.",
                    "Turn the comparison around: use the value only where it is not null.");
    private static final Set<String> NOTHING = Set.of("null", "nil", "None", "undefined", "NULL", "nullptr");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(InvertedNullCheck::see, Form.BINARY);
    }

    private static void see(Code code, int node, Report report) {
        Binary whole = code.binary(node);
        if (whole == null || !whole.operator().equals("&&") && !whole.operator().equals("||")) {
            return;
        }
        Binary check = code.binary(code.unwrap(whole.left()));
        if (check == null
                || !code.isName(check.left()) && !code.isMember(check.left())
                || !NOTHING.contains(code.tree().text(check.right()))) {
            return;
        }
        boolean isNull = Set.of("==", "===", "is").contains(check.operator());
        boolean notNull = Set.of("!=", "!==", "is not").contains(check.operator());
        boolean wrong = isNull && whole.operator().equals("&&")
                || notNull && whole.operator().equals("||");
        if (wrong && usesFirst(code, whole.right(), code.path(check.left()))) {
            report.at(
                    node,
                    "`" + code.tree().text(check.left()) + "` is used only when it is "
                            + code.tree().text(check.right()) + ", which fails every time.");
        }
    }

    /** Whether the first thing evaluated on the right is a member of the name. */
    private static boolean usesFirst(Code code, int right, String name) {
        SyntaxTree tree = code.tree();
        int at = right;
        while (at != NONE) {
            if (tree.isNamed(at)
                    && (code.isName(at) || code.isMember(at))
                    && code.path(at).equals(name)) {
                int parent = tree.parent(at);
                boolean receiver = code.isMember(parent)
                        || tree.is(parent, "method_invocation")
                        || tree.is(parent, "member_call_expression");
                int next = tree.nextSibling(at);
                boolean optional = next != NONE && tree.text(next).startsWith("?");
                boolean first = tree.firstNamedChild(parent) == at;
                // A nil pointer may have methods in Go.
                boolean goMethod = code.language() == GO && code.call(tree.parent(parent)) != null;
                return receiver && first && !optional && !goMethod;
            }
            at = tree.firstChild(at);
        }
        return false;
    }
}
