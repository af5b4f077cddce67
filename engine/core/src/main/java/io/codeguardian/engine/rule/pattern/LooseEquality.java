package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Set;

/** JavaScript's {@code ==}. */
final class LooseEquality implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("js/loose-equality", "Comparison converts types", PATTERN, LOW)
            .cwe("CWE-597")
            .tags("style")
            .in(JAVASCRIPT)
            .says(
                    "Compares with `==` or `!=`, which convert first: `0 == ''` and `'1' == 1` are true.",
                    "Use `===` or `!==`; `== null` for both null and undefined is fine.");
    private static final Set<String> NOTHING = Set.of("null", "undefined");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LooseEquality::see, "binary_expression");
    }

    private static void see(Code code, int node, Report report) {
        Binary binary = code.binary(node);
        if (binary == null || !Set.of("==", "!=").contains(binary.operator())) {
            return;
        }
        SyntaxTree tree = code.tree();
        boolean nothing = NOTHING.contains(tree.text(binary.left())) || NOTHING.contains(tree.text(binary.right()));
        boolean typed = tree.text(binary.left()).startsWith("typeof");
        if (!nothing && !typed) {
            report.at(
                    node,
                    "`" + code.path(binary.left()) + "` and `" + code.path(binary.right())
                            + "` may be equal here though they are of different types.");
        }
    }
}
