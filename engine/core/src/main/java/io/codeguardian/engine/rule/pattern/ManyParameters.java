package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.BASH;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.metrics.FunctionMetrics;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** A call that nobody can read. */
final class ManyParameters implements Rule {
    private static final int MANY = 7;
    private static final RuleInfo INFO = RuleInfo.of("code/many-parameters", "Too many parameters", PATTERN, LOW)
            .sure()
            .cwe("CWE-1064")
            .tags("size")
            .inAllBut(BASH)
            .says(
                    "Takes more than seven parameters, so calls are easily got wrong and hard to read.",
                    "Bundle the ones that travel together into a type of their own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(ManyParameters::see);
    }

    private static void see(Code code, Report report) {
        for (FunctionMetrics function : Measured.functions(code)) {
            int node = function.boundary().node();
            // What is handed in by name or by a container is not counted against a constructor.
            boolean constructor = code.tree().is(node, "constructor_declaration")
                    || function.name().endsWith("__init__")
                    || function.name().endsWith(".constructor");
            if (function.parameters() > MANY && !constructor) {
                report.at(
                                node,
                                "`" + function.name() + "` takes " + function.parameters()
                                        + " parameters; a call that swaps two of one type still compiles.")
                        .onFirstLine();
            }
        }
    }
}
