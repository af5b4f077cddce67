package io.codeguardian.engine.rule.performance;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Severity.LOW;
import static io.codeguardian.language.SourceLanguage.CSHARP;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.KOTLIN;
import static io.codeguardian.language.SourceLanguage.PYTHON;
import static io.codeguardian.language.SourceLanguage.RUBY;
import static io.codeguardian.language.SourceLanguage.RUST;
import static io.codeguardian.language.SourceLanguage.SCALA;
import static io.codeguardian.language.SourceLanguage.SWIFT;

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
            .in(JAVA, PYTHON, JAVASCRIPT, GO, KOTLIN, SCALA, CSHARP, RUBY, RUST, SWIFT)
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
        sights.calls(
                RegexInLoop::see,
                "compile",
                "MustCompile",
                "Compile",
                "RegExp",
                "MatchString",
                "Regex",
                "new",
                "toRegex",
                "NSRegularExpression");
    }

    private static void see(Code code, Call call, Report report) {
        boolean compiles = Set.of(
                        "Pattern.compile",
                        "re.compile",
                        "regex.compile",
                        "regexp.MustCompile",
                        "regexp.Compile",
                        "regexp.MatchString",
                        "RegExp",
                        "Regex",
                        "NSRegularExpression",
                        "Regex.new",
                        "regex.Regex.new",
                        "Regexp.new")
                .contains(call.path());
        boolean converts = call.name().equals("toRegex");
        boolean constant = converts
                ? code.literal(call.receiver()) != null
                : compiles
                        && !call.arguments().isEmpty()
                        && code.literal(call.arguments().getFirst().value()) != null;
        int loop = constant ? code.loop(call.node()) : NONE;
        if (loop != NONE) {
            report.at(
                    call.node(),
                    "The pattern never changes, yet the loop in line "
                            + code.tree().startLine(loop) + " compiles it in every round.");
        }
    }
}
