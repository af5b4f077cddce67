package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** {@code typeof x === 'sting'}. */
final class UnknownTypeof implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "js/unknown-typeof", "No type is called that", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-570")
            .in(JAVASCRIPT)
            .mayBlock()
            .says(
                    "Compares `typeof` with a text that it never yields, so the condition is always the same.",
                    "Use one of `undefined`, `object`, `boolean`, `number`, `string`, `function`, `symbol`, `bigint`.");
    private static final Set<String> TYPES =
            Set.of("undefined", "object", "boolean", "number", "string", "function", "symbol", "bigint");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(UnknownTypeof::see, "binary_expression");
    }

    private static void see(Code code, int node, Report report) {
        Binary binary = code.binary(node);
        if (binary == null
                || !binary.operator().contains("==") && !binary.operator().startsWith("!=")) {
            return;
        }
        String type = code.literal(binary.right());
        boolean asked = code.tree().text(binary.left()).startsWith("typeof ");
        if (asked && type != null && !TYPES.contains(type)) {
            report.at(node, "`typeof` never answers `'" + type + "'`.");
        }
    }
}
