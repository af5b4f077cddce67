package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
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
import java.util.Set;

/** A template made from a value. */
final class TemplateInjection implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python/template-injection", "Template built from untrusted text", SECURITY, HIGH)
            .cwe("CWE-1336")
            .owasp("A03:2021")
            .tags("injection")
            .in(PYTHON)
            .mayBlock()
            .says(
                    "Compiles a value as a template, so that expressions inside it run on the server.",
                    "Keep templates in files and pass the value as a variable: `render_template(\"page.html\", name=name)`.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(TemplateInjection::see, "render_template_string", "from_string", "Template");
    }

    private static void see(Code code, Call call, Report report) {
        boolean jinja = !call.name().equals("Template") || code.tree().text().contains("jinja2");
        Traced traced = ValueTrace.of(code).trace(call.positional(0), Set.of());
        if (jinja && (traced.origin() == Origin.SOURCE || traced.origin() == Origin.PARAMETER)) {
            Sink.report(
                    code, call.positional(0), traced, "is compiled as a template, so `{{…}}` in it runs here", report);
        }
    }
}
