package io.codeguardian.engine.rule.logic;

import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;

import io.codeguardian.engine.code.Binary;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.code.Shown;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** {@code x == x}: one side must have been meant to be another. */
final class SelfComparison implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/self-comparison", "Comparison with itself", LOGIC, HIGH)
            .sure()
            .cwe("CWE-570", "CWE-571")
            .inAllBut(BASH)
            .mayBlock()
            .says(
                    "Compares a value with itself, so the answer never depends on the value.",
                    "Compare with the other value that was meant, or drop the condition.");
    /** {@code x != x} is left alone: it is how NaN is recognised. */
    private static final Set<String> SIGNS = Set.of("==", "===", "<", ">", "<=", ">=", "is");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(SelfComparison::see, Form.BINARY);
    }

    private static void see(Code code, int node, Report report) {
        Binary binary = code.binary(node);
        if (binary != null
                && SIGNS.contains(binary.operator())
                && code.same(binary.left(), binary.right())
                && code.isPure(node)
                && !code.isConstant(binary.left())
                && !code.path(binary.left()).equals("_")
                && !code.isTest()) {
            report.at(
                    node,
                    "`" + Shown.of(code, binary.left()) + "` stands on both sides of `" + binary.operator()
                            + "`, so this is always the same answer.");
        }
    }
}
