package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.Severity.MEDIUM;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.metrics.FunctionMetrics;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** Too many ways through one function. */
final class ComplexFunction implements Rule {
    /** McCabe's own limit, and the double of it. */
    private static final int WARNING = 10;

    private static final int CRITICAL_ABOVE = 20;
    /** Flat lists of cases are many paths and yet easy to read; what is nested is not. */
    private static final int HARD_TO_READ = 100;

    private static final RuleInfo INFO = RuleInfo.of("code/complex-function", "Function is too complex", PATTERN, LOW)
            .sure()
            .cwe("CWE-1121")
            .tags("complexity")
            .inAllBut()
            .says(
                    "Has more than 10 independent paths (McCabe), more than a reader or a test suite keeps track of.",
                    "Take decisions that belong together into functions with names of their own; return early.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(ComplexFunction::see);
    }

    private static void see(Code code, Report report) {
        for (FunctionMetrics function : Measured.functions(code)) {
            int cyclomatic = function.complexity().cyclomatic();
            if (cyclomatic > WARNING) {
                boolean critical = cyclomatic > CRITICAL_ABOVE;
                report.at(
                                function.boundary().node(),
                                "`" + function.name() + "` has a cyclomatic complexity of " + cyclomatic
                                        + " (" + (critical ? "critical above 20" : "warning above 10")
                                        + ") and a cognitive complexity of "
                                        + function.complexity().cognitive()
                                        + ": it takes at least " + cyclomatic
                                        + " tests to walk each of its paths once.")
                        .title((critical ? "Critical" : "High") + " complexity of `" + function.name() + "`")
                        .severity(critical && function.complexity().cognitive() > HARD_TO_READ ? MEDIUM : LOW)
                        .onFirstLine();
            }
        }
    }
}
