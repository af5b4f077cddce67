package io.codeguardian.engine.rule.logic;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.code.Form;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.List;

/** {@code x == 1 && x == 2}, {@code x < 1 && x > 5}, {@code x && !x}, and their duals beside {@code ||}. */
final class ContradictoryCondition implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/contradictory-condition", "Condition has only one answer", LOGIC, HIGH)
            .sure()
            .cwe("CWE-570", "CWE-571")
            .inAllBut(BASH, SCALA, SWIFT)
            .mayBlock()
            .says(
                    "Joins conditions that exclude each other with and, or that cover everything with or, so the answer "
                            + "is always the same.",
                    "Exchange and with or, or correct the value that was meant.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.forms(ContradictoryCondition::see, Form.BINARY);
    }

    private static void see(Code code, int node, Report report) {
        if (!code.isPure(node)) {
            return;
        }
        seeChain(code, Operands.of(code, node, "&&"), true, node, report);
        seeChain(code, Operands.of(code, node, "||"), false, node, report);
    }

    private static void seeChain(Code code, List<Integer> operands, boolean and, int node, Report report) {
        for (int i = 0; i < operands.size(); i++) {
            for (int j = i + 1; j < operands.size(); j++) {
                if (opposite(code, operands.get(i), operands.get(j))
                        || clash(code, operands.get(i), operands.get(j), and)) {
                    String pair = "`" + code.path(operands.get(i)) + "` and `" + code.path(operands.get(j)) + "`";
                    report.at(
                            node,
                            and
                                    ? pair + " cannot both be true, so this is always false."
                                    : "One of " + pair + " is always true, so this is always true.");
                    return;
                }
            }
        }
    }

    private static boolean opposite(Code code, int one, int other) {
        int notOne = Operands.negated(code, one);
        int notOther = Operands.negated(code, other);
        return notOther != NONE && code.same(one, notOther) || notOne != NONE && code.same(notOne, other);
    }

    private static boolean clash(Code code, int one, int other, boolean and) {
        Comparison a = Comparison.of(code, one);
        Comparison b = Comparison.of(code, other);
        if (a == null || b == null || !code.same(a.subject(), b.subject())) {
            return false;
        }
        return and ? a.excludes(b) : a.negated().excludes(b.negated());
    }
}
