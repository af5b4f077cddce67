package io.codeguardian.engine.rule.logic;

import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.CPP;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PHP;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** {@code for (i = 0; i < n; i--)}. */
final class LoopWrongWay implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/loop-wrong-way", "Loop counts away from its end", LOGIC, HIGH)
            .sure()
            .cwe("CWE-835")
            .in(JAVA, JAVASCRIPT, GO, C, CPP, CSHARP, PHP)
            .mayBlock()
            .says(
                    "Counts up to a lower bound or down to an upper one, so the loop never runs or hardly ever ends.",
                    "Turn the comparison or the step around.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(LoopWrongWay::see, "for_statement");
    }

    private static void see(Code code, int node, Report report) {
        Counting loop = Counting.of(code, node);
        if (loop == null) {
            return;
        }
        boolean less = loop.sign().startsWith("<");
        if (less == loop.up()) {
            return;
        }
        // A comparison with the counter on the other side, or one that steps inside, is another matter.
        report.at(
                loop.condition(),
                "`" + loop.name() + "` is counted " + (loop.up() ? "up" : "down") + ", away from the end of `"
                        + code.path(loop.condition()) + "`.");
    }
}
