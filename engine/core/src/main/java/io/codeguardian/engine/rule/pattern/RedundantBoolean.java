package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Branch;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.LineRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code if (c) return true; else return false;}. */
final class RedundantBoolean implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/redundant-boolean", "Condition is returned the long way", PATTERN, LOW)
            .sure()
            .cwe("CWE-1041")
            .tags("style")
            .says("Returns true or false by a condition that already is that value.", "Return the condition itself.");
    private static final Set<String> COMPARES =
            Set.of("==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "instanceof");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(RedundantBoolean::see, "if_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        List<Branch> branches = code.branches(node);
        if (branches.size() != 2
                || branches.get(1).condition() != NONE
                || tree.childByField(node, "initializer") != NONE) {
            return;
        }
        String yes = returned(code, branches.get(0).body());
        String no = returned(code, branches.get(1).body());
        if (yes == null
                || no == null
                || yes.equals(no)
                || !isBoolean(code, branches.get(0).condition())) {
            return;
        }
        int condition = code.unwrap(branches.get(0).condition());
        var draft = report.at(
                        node,
                        "This says in " + (tree.endLine(node) - tree.startLine(node) + 1) + " lines what `return "
                                + (yes.equals("true") ? "" : "not ") + code.path(condition) + "` says in one.")
                .onFirstLine();
        boolean alone = tree.lines().text(tree.startLine(node)).strip().startsWith("if");
        if (yes.equals("true") && alone && tree.startLine(condition) == tree.endLine(condition)) {
            String indent = tree.lines().text(tree.startLine(node)).substring(0, tree.startColumn(node) - 1);
            String end = code.language() == PYTHON || code.language() == GO ? "" : ";";
            draft.suggest(
                    new LineRange(tree.startLine(node), tree.endLine(node)),
                    indent + "return " + tree.text(condition) + end);
        }
    }

    /** {@code true} or {@code false} when the branch returns just that. */
    private static @Nullable String returned(Code code, int body) {
        int statement = body;
        if (body != NONE && code.isBlock(body)) {
            int[] statements = code.statements(body);
            statement = statements.length == 1 ? statements[0] : NONE;
        }
        if (statement == NONE || !code.tree().is(statement, "return_statement")) {
            return null;
        }
        String text =
                code.path(statement).replace("return", "").replace(";", "").toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("false") ? text : null;
    }

    /** Elsewhere than in Java and Go a condition need not be a boolean. */
    private static boolean isBoolean(Code code, int condition) {
        Binary binary = code.binary(code.unwrap(condition));
        return code.language() == JAVA
                || code.language() == GO
                || binary != null && COMPARES.contains(binary.operator());
    }
}
