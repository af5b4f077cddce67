package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** Python values compared with {@code is}. */
final class LiteralIdentity implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python/literal-identity", "Identity compared with a literal", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-597")
            .in(PYTHON)
            .mayBlock()
            .says(
                    "Compares with a literal by `is`, which asks for the same object; equal numbers and texts may differ in that.",
                    "Compare with `==` or `!=`.");
    private static final Set<String> LITERALS =
            Set.of("string", "integer", "float", "list", "dictionary", "tuple", "concatenated_string", "set");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LiteralIdentity::see, "comparison_operator");
    }

    private static void see(Code code, int node, Report report) {
        Binary binary = code.binary(node);
        boolean identity = binary != null && binary.operator().startsWith("is");
        boolean literal = binary != null
                && (LITERALS.contains(code.tree().kind(binary.left()))
                        || LITERALS.contains(code.tree().kind(binary.right())));
        if (identity && literal) {
            report.at(
                    node,
                    "`is` compares objects, and this literal is not promised to be one and the same object each time.");
        }
    }
}
