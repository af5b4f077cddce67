package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PHP;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.RUST;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;
import static io.codeguardian.language.SourceLanguage.TSX;
import static io.codeguardian.language.SourceLanguage.TYPESCRIPT;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Branch;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceLanguage;
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
            .inAllBut(BASH)
            .says("Returns true or false by a condition that already is that value.", "Return the condition itself.");
    private static final Set<String> COMPARES =
            Set.of("==", "!=", "===", "!==", "<", ">", "<=", ">=", "in", "not in", "is", "is not", "instanceof");

    /** Where an if is a value. */
    private static final Set<SourceLanguage> VALUES = Set.of(KOTLIN, SCALA, RUST, RUBY);

    private static final Set<SourceLanguage> STRICT = Set.of(JAVA, GO, KOTLIN, SCALA, RUST, SWIFT, CSHARP);
    private static final Set<SourceLanguage> WITH_SEMICOLON =
            Set.of(JAVA, JAVASCRIPT, TYPESCRIPT, TSX, C, CPP, CSHARP, PHP, RUST);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(RedundantBoolean::see, Form.CONDITIONAL);
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
        boolean alone = !VALUES.contains(code.language())
                && tree.lines().text(tree.startLine(node)).strip().startsWith("if");
        if (yes.equals("true") && alone && tree.startLine(condition) == tree.endLine(condition)) {
            String indent = tree.lines().text(tree.startLine(node)).substring(0, tree.startColumn(node) - 1);
            String end = WITH_SEMICOLON.contains(code.language()) ? ";" : "";
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
        int inner = statement != NONE && code.tree().is(statement, "expression_statement")
                ? code.tree().firstNamedChild(statement)
                : statement;
        boolean value = VALUES.contains(code.language()) && code.is(inner, Form.CONSTANT);
        if (!value && !code.is(inner, Form.RETURN)) {
            return null;
        }
        String text = code.path(inner).replace("return", "").replace(";", "").toLowerCase(Locale.ROOT);
        return text.equals("true") || text.equals("false") ? text : null;
    }

    /** Elsewhere a condition need not be a boolean. */
    private static boolean isBoolean(Code code, int condition) {
        Binary binary = code.binary(code.unwrap(condition));
        return STRICT.contains(code.language()) || binary != null && COMPARES.contains(binary.operator());
    }
}
