package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.Origin;
import io.codeguardian.engine.dataflow.Traced;
import io.codeguardian.engine.dataflow.ValueTrace;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Locale;
import java.util.Set;

/** Text that is run as code. */
final class CodeInjection implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("code/code-injection", "Text is run as code", SECURITY, HIGH)
            .cwe("CWE-95")
            .owasp("A03:2021")
            .tags("injection")
            .in(JAVA, PYTHON, JAVASCRIPT)
            .mayBlock()
            .says(
                    "Evaluates text that is no constant as program code.",
                    "Parse data with a data parser (`json.loads`, `JSON.parse`, `ast.literal_eval`), and choose behaviour from a "
                            + "fixed table instead of evaluating text.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                CodeInjection::see,
                "eval",
                "exec",
                "Function",
                "parseExpression",
                "runInNewContext",
                "runInThisContext",
                "runInContext");
    }

    private static void see(Code code, Call call, Report report) {
        if (!evaluates(code, call) || call.arguments().isEmpty()) {
            return;
        }
        int argument = call.arguments().getLast().value();
        int text = code.language() == JAVASCRIPT || call.name().equals("Function")
                ? argument
                : call.arguments().getFirst().value();
        Traced traced = ValueTrace.of(code).trace(text, Set.of("compile"));
        if (traced.origin().compareTo(Origin.UNKNOWN) >= 0) {
            Sink.report(code, text, traced, "is run as code with all rights of this program", report);
        }
    }

    private static boolean evaluates(Code code, Call call) {
        boolean bare = call.target().isEmpty();
        return switch (code.language()) {
            case JAVA ->
                call.name().equals("eval")
                                && call.target().toLowerCase(Locale.ROOT).contains("engine")
                        || call.name().equals("parseExpression");
            case PYTHON -> bare && (call.name().equals("eval") || call.name().equals("exec"));
            default ->
                bare
                                && (call.name().equals("eval")
                                        || call.creates() && call.name().equals("Function"))
                        || call.target().equals("vm");
        };
    }
}
