package io.codeguardian.engine.rule.logic;

import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.absence.AbsentValues;
import io.codeguardian.engine.absence.Sighting;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** What may be nothing is used as if it were something. */
final class AbsentValueUsed implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/missing-on-a-way", "Used although it may be nothing", LOGIC, MEDIUM)
            .cwe("CWE-476")
            .in(JAVA, KOTLIN, PYTHON, JAVASCRIPT)
            .says(
                    "Uses a value that is null on one of the ways that lead there: the code asked and went on, or a call gives null when it finds nothing.",
                    "Leave the function, or set a value, where it is missing; check what a look-up gives before it is used.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(AbsentValueUsed::see);
    }

    private static void see(Code code, Report report) {
        if (!code.isTest()) {
            AbsentValues.in(code).forEach(s -> tell(code, s, report));
        }
    }

    private static void tell(Code code, Sighting sighting, Report report) {
        int line = code.tree().startLine(sighting.told());
        String name = "`" + sighting.name() + "` ";
        String message = switch (sighting.reason()) {
            case ASKED ->
                name + "may be missing, as line " + line + " asks, and nothing there keeps it from being used here.";
            case ASSIGNED -> name + "was set to nothing in line " + line + " and has no other value here.";
            case CALL -> name + "is nothing when nothing is found, and nobody has asked before it is used here.";
        };
        report.at(sighting.node(), message)
                .severity(sighting.reason() == Sighting.Reason.CALL ? LOW : MEDIUM)
                .onFirstLine();
    }
}
