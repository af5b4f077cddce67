package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** A case that does something and does not leave. */
final class FallThrough implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/case-runs-on", "Case runs on into the next one", LOGIC, MEDIUM)
            .cwe("CWE-484")
            .in(JAVA, JAVASCRIPT, C, CPP, PHP)
            .says(
                    "Ends a case without `break` or `return`, so the next case runs as well.",
                    "Add `break`, or say that it is meant: a comment `// fall through`.");

    private static final Set<String> CASES = Set.of("switch_case", "case_statement", "switch_block_statement_group");
    private static final Set<String> LEAVES = Set.of(
            "break_statement",
            "return_statement",
            "throw_statement",
            "continue_statement",
            "goto_statement",
            "yield_statement",
            "exit_statement",
            "throw_expression");

    private static final Pattern ENDS =
            Pattern.compile("\\b(assert|exit|abort|die|fail|panic|unreachable|fatal)\\w*\\b|[A-Z]{4,}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(FallThrough::see, "switch_block", "switch_body", "compound_statement");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int[] cases = Arrays.stream(tree.namedChildren(node))
                .filter(c ->
                        CASES.contains(tree.kind(c)) || tree.is(c, "switch_default") || tree.is(c, "default_statement"))
                .toArray();
        boolean others =
                Arrays.stream(cases).anyMatch(c -> last(code, c) != NONE && tree.is(last(code, c), "break_statement"));
        for (int i = 0; others && i + 1 < cases.length; i++) {
            int last = last(code, cases[i]);
            if (last != NONE
                    && !leaves(code, last)
                    && !isMeant(tree.text().substring(tree.start(cases[i]), tree.start(cases[i + 1])))) {
                report.at(
                                cases[i],
                                "This case does not leave, so the one in line " + tree.startLine(cases[i + 1])
                                        + " runs as well.")
                        .onFirstLine();
            }
        }
    }

    /** A comment says so, or the preprocessor chooses the statements, so that the tree is one of several programs. */
    private static boolean isMeant(String text) {
        return text.contains("\n#") || text.toLowerCase(Locale.ROOT).contains("fall");
    }

    /** The last statement of a case, or NONE when it shares the next one's. */
    private static int last(Code code, int one) {
        SyntaxTree tree = code.tree();
        int last = NONE;
        for (int child : tree.namedChildren(one)) {
            boolean statement = !"value".equals(tree.field(child))
                    && !tree.is(child, "switch_label")
                    && !tree.kind(child).endsWith("comment");
            last = statement ? child : last;
        }
        return last;
    }

    private static boolean leaves(Code code, int statement) {
        SyntaxTree tree = code.tree();
        int at = statement;
        while (at != NONE) {
            if (LEAVES.contains(tree.kind(at))) {
                return true;
            }
            boolean block = code.isBlock(at) || tree.is(at, "expression_statement") || tree.is(at, "statement_block");
            int[] inner = block ? tree.namedChildren(at) : new int[0];
            if (inner.length == 0) {
                break;
            }
            at = inner[inner.length - 1];
        }
        // Whatever ends with both arms of an if, a loop or a call of exit may leave too.
        return tree.is(statement, "if_statement")
                || tree.kind(statement).startsWith("preproc")
                || tree.kind(statement).startsWith("for")
                || tree.kind(statement).startsWith("while")
                || tree.is(statement, "try_statement")
                || tree.is(statement, "switch_statement")
                || tree.is(statement, "switch_expression")
                || tree.is(statement, "do_statement")
                || tree.is(statement, "synchronized_statement")
                || ENDS.matcher(tree.text(statement)).find();
    }
}
