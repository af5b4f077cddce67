package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.metrics.FunctionMetrics;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** Conditions in loops in conditions. */
final class DeepNesting implements Rule {
    private static final int DEEP = 4;
    private static final RuleInfo INFO = RuleInfo.of("code/deep-nesting", "Nested too deeply", PATTERN, LOW)
            .sure()
            .cwe("CWE-1124")
            .tags("complexity")
            .inAllBut()
            .says(
                    "Nests more than four levels of conditions and loops, so a reader must keep all of them in mind.",
                    "Return or continue early, and move the inner levels into functions.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(DeepNesting::see);
    }

    private static void see(Code code, Report report) {
        for (FunctionMetrics function : Measured.functions(code)) {
            int depth = function.complexity().nesting();
            if (depth > DEEP) {
                report.at(
                                function.boundary().node(),
                                "`" + function.name() + "` nests " + depth
                                        + " levels; to know when its innermost line runs, all of them must be kept in mind.")
                        .onFirstLine();
            }
        }
    }
}
