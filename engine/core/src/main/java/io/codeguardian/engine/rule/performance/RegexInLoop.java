package io.codeguardian.engine.rule.performance;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Severity.LOW;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** A pattern that is compiled again in every round. */
final class RegexInLoop implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/regex-in-loop", "Pattern is compiled in a loop", PERFORMANCE, LOW)
            .sure()
            .cwe("CWE-1050")
            .says(
                    "Compiles the same constant pattern in every round of a loop.",
                    "Compile it once, in a constant outside.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(RegexInLoop::see, "compile", "MustCompile", "Compile", "RegExp", "MatchString");
    }

    private static void see(Code code, Call call, Report report) {
        boolean compiles = Set.of(
                        "Pattern.compile",
                        "re.compile",
                        "regex.compile",
                        "regexp.MustCompile",
                        "regexp.Compile",
                        "regexp.MatchString",
                        "RegExp")
                .contains(call.path());
        int loop = compiles && code.literal(call.positional(0)) != null ? code.loop(call.node()) : NONE;
        if (loop != NONE) {
            report.at(
                    call.node(),
                    "The pattern never changes, yet the loop in line "
                            + code.tree().startLine(loop) + " compiles it in every round.");
        }
    }
}
