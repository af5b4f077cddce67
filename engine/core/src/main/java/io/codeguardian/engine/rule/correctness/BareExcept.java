package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;

/** {@code except:} takes also what ends the program. */
final class BareExcept implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python/bare-except", "Catches even the end of the program", STATIC_ANALYSIS, MEDIUM)
            .sure()
            .cwe("CWE-396")
            .in(PYTHON)
            .says(
                    "Catches everything, `KeyboardInterrupt` and `SystemExit` included, so the program cannot be stopped.",
                    "Name the exceptions that are expected, or at least `except Exception`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(BareExcept::see, "except_clause");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int first = tree.firstNamedChild(node);
        while (first != NONE && tree.is(first, "comment")) {
            first = tree.nextNamedSibling(first);
        }
        boolean bare = first != NONE && tree.is(first, "block");
        boolean base = first != NONE && tree.textIs(first, "BaseException");
        if ((bare || base) && !passesOn(tree, node)) {
            report.at(node, "This also takes Ctrl-C and `sys.exit()`, and the program goes on.")
                    .onFirstLine();
        }
    }

    private static boolean passesOn(SyntaxTree tree, int node) {
        for (int at = node; at < tree.subtreeEnd(node); at++) {
            if (tree.is(at, "raise_statement") || tree.textIs(at, "exc_info")) {
                return true;
            }
        }
        return false;
    }
}
