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
import java.util.Arrays;

/** Two literals side by side in a list of texts. */
final class MissingComma implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python/missing-comma", "Comma is missing between two texts", STATIC_ANALYSIS, MEDIUM)
            .cwe("CWE-480")
            .in(PYTHON)
            .says(
                    "Lists texts and leaves out a comma, so two neighbours become one element.",
                    "Put the comma between them.");

    private static final int LEAST = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(MissingComma::see, "list", "tuple", "set");
    }

    private static void see(Code code, int node, Report report) {
        SyntaxTree tree = code.tree();
        int[] elements = tree.namedChildren(node);
        int joined = NONE;
        for (int element : elements) {
            if (tree.is(element, "concatenated_string")) {
                if (joined != NONE) {
                    return;
                }
                joined = element;
            } else if (!code.isString(element) && !tree.is(element, "comment")) {
                return;
            }
        }
        if (joined == NONE || elements.length < LEAST) {
            return;
        }
        int[] parts =
                Arrays.stream(tree.namedChildren(joined)).filter(code::isString).toArray();
        boolean words = parts.length == 2;
        for (int part : parts) {
            String text = code.literal(part);
            words &= text != null && !text.isEmpty() && text.indexOf(' ') < 0 && text.indexOf('\\') < 0;
        }
        if (words) {
            report.at(joined, "There is no comma here, so the two texts are one element.")
                    .onFirstLine();
        }
    }
}
