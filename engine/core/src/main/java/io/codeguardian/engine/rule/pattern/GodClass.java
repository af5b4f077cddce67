package io.codeguardian.engine.rule.pattern;

import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.BASH;
import static io.codeguardian.language.SourceLanguage.C;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.RUST;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import io.codeguardian.engine.source.Boundary;
import io.codeguardian.engine.source.FunctionBoundaries;
import io.codeguardian.language.Symbol;
import java.util.List;

/** A type that does everything. */
final class GodClass implements Rule {
    private static final int MANY_FUNCTIONS = 25;
    private static final int MANY_LINES = 500;
    private static final RuleInfo INFO = RuleInfo.of("code/god-class", "Class does too much", PATTERN, LOW)
            .sure()
            .cwe("CWE-1093")
            .tags("size")
            .inAllBut(C, BASH, GO, RUST)
            .says(
                    "Has more than 25 functions and 500 lines, so it changes for many unrelated reasons.",
                    "Find the fields that are used together and give each group a class of its own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(GodClass::see);
    }

    private static void see(Code code, Report report) {
        if (code.isTest()) {
            return;
        }
        List<Boundary> all = FunctionBoundaries.in(code.tree());
        for (Boundary type : all) {
            int lines = type.lines().last() - type.lines().first() + 1;
            long functions = type.kind() == Symbol.Kind.TYPE && lines > MANY_LINES
                    ? all.stream().filter(b -> isOwn(b, type)).count()
                    : 0;
            if (functions > MANY_FUNCTIONS) {
                report.at(
                                type.node(),
                                "`" + type.name() + "` has " + functions + " functions in " + lines
                                        + " lines; hardly any change can leave it alone.")
                        .onFirstLine();
            }
        }
    }

    private static boolean isOwn(Boundary function, Boundary type) {
        return function.kind() == Symbol.Kind.FUNCTION
                && function.name().startsWith(type.name() + ".")
                && function.name().indexOf('.', type.name().length() + 1) < 0;
    }
}
