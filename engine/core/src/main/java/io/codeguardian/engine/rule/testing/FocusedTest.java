package io.codeguardian.engine.rule.testing;

import static io.codeguardian.language.Category.TESTING;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** {@code it.only}: all other tests are silently left out. */
final class FocusedTest implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("js/focused-test", "Only this test runs", TESTING, HIGH)
            .sure()
            .in(JAVASCRIPT)
            .mayBlock()
            .says(
                    "Focuses one test, so all others of the run are left out and the run is still green.",
                    "Delete `.only`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(FocusedTest::see, "only", "fit", "fdescribe");
    }

    private static void see(Code code, Call call, Report report) {
        boolean only = call.name().equals("only")
                && Set.of("it", "test", "describe", "context", "suite").contains(call.target());
        boolean prefixed = call.target().isEmpty()
                && call.name().startsWith("f")
                && call.arguments().size() == 2;
        if (code.isTest() && (only || prefixed)) {
            report.at(call.node(), "Every other test is left out, and the run is green all the same.")
                    .onFirstLine();
        }
    }
}
