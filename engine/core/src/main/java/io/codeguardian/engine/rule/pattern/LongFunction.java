package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.metrics.FunctionMetrics;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** More lines than a screen or two. */
final class LongFunction implements Rule {
    private static final int LONG = 80;
    private static final RuleInfo INFO = RuleInfo.of("code/long-function", "Function is too long", PATTERN, LOW)
            .sure()
            .cwe("CWE-1080")
            .tags("size")
            .inAllBut()
            .says(
                    "Has more than 80 lines of code, so it does more than its name can say.",
                    "Give its steps names: one short function that calls them, one function a step.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(LongFunction::see);
    }

    private static void see(Code code, Report report) {
        for (FunctionMetrics function : Measured.functions(code)) {
            if (function.codeLines() > LONG) {
                report.at(
                                function.boundary().node(),
                                "`" + function.name() + "` has " + function.codeLines()
                                        + " lines of code; nobody sees it whole.")
                        .onFirstLine();
            }
        }
    }
}
