package io.codeguardian.engine.rule.correctness;

import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** Java strings compared by identity. */
final class StringIdentity implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "java/string-identity", "Strings compared by identity", STATIC_ANALYSIS, HIGH)
            .sure()
            .cwe("CWE-597")
            .in(JAVA)
            .mayBlock()
            .says(
                    "Compares strings with `==`, which asks whether they are the same object, not the same text.",
                    "Use `\"text\".equals(value)`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(StringIdentity::see, "binary_expression");
    }

    private static void see(Code code, int node, Report report) {
        Binary binary = code.binary(node);
        if (binary == null
                || !Set.of("==", "!=").contains(binary.operator())
                || code.isString(binary.left()) == code.isString(binary.right())) {
            return;
        }
        int literal = code.isString(binary.left()) ? binary.left() : binary.right();
        int value = literal == binary.left() ? binary.right() : binary.left();
        String equal = code.tree().text(literal) + ".equals(" + code.tree().text(value) + ")";
        report.at(
                        node,
                        "`" + code.path(value)
                                + "` may hold the same text in another object, and is then not equal here.")
                .fix("Write `" + (binary.operator().equals("!=") ? "!" : "") + equal + "`.");
    }
}
