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

/** {@code a && a}, {@code a - a}: the second operand adds nothing. */
final class IdenticalOperands implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/identical-operands", "Same operand on both sides", LOGIC, HIGH)
            .sure()
            .cwe("CWE-480", "CWE-1164")
            .inAllBut(BASH)
            .mayBlock()
            .says(
                    "Joins an operand with itself, which is the operand, zero or one, whatever its value.",
                    "Name the other operand that was meant, or keep a single one.");
    private static final Set<String> SIGNS = Set.of("&&", "||", "-", "/", "&", "|", "^", "??", "?:");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(IdenticalOperands::see, Form.BINARY);
    }

    private static void see(Code code, int node, Report report) {
        Binary binary = code.binary(node);
        if (binary == null || !SIGNS.contains(binary.operator()) || !code.isPure(node)) {
            return;
        }
        int last = lastOperand(code, binary);
        if (code.same(last, binary.right())
                && !code.path(binary.right()).equals("_")
                && !code.isConstant(binary.right())) {
            report.at(
                    node,
                    "`" + Shown.of(code, binary.right()) + "` stands twice beside `" + binary.operator()
                            + "`; the second one changes nothing or makes a constant.");
        }
    }

    /** In {@code a && b && b} the left side ends with the operand to compare. */
    private static int lastOperand(Code code, Binary binary) {
        boolean chains = binary.operator().equals("&&") || binary.operator().equals("||");
        Binary left = chains ? code.binary(binary.left()) : null;
        return left != null && left.operator().equals(binary.operator()) ? left.right() : binary.left();
    }
}
