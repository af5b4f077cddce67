package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;

import com.google.re2j.Pattern;
import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.Traced;
import io.codeguardian.engine.dataflow.ValueTrace;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** A redirect to an address from a request. */
final class OpenRedirect implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/open-redirect", "Redirect decided by a request", SECURITY, MEDIUM)
            .cwe("CWE-601")
            .owasp("A01:2021")
            .says(
                    "Sends the browser to an address that a request decides, which makes phishing links look genuine.",
                    "Redirect only to paths of your own site or to addresses from a fixed list.");
    private static final Pattern OWN_SITE = Pattern.compile("^[fFrR]?[\"'`]?(?:/[^/\\\\]|https?://[^/{$%]+/)");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                OpenRedirect::see,
                "sendRedirect",
                "redirect",
                "HttpResponseRedirect",
                "RedirectResponse",
                "Redirect",
                "seeOther",
                "temporaryRedirect");
    }

    private static void see(Code code, Call call, Report report) {
        for (Argument argument : call.arguments()) {
            String path = code.path(argument.value());
            if (code.language() == GO && (path.equals("r") || path.equals("w") || path.equals("req"))) {
                continue;
            }
            Traced traced = ValueTrace.of(code).trace(argument.value(), Set.of("url_for", "reverse"));
            boolean own = !traced.literals().isEmpty()
                    && OWN_SITE.matcher(traced.literals().getLast()).find();
            if (traced.isOutside() && !(traced.built() && own)) {
                Sink.report(code, argument.value(), traced, "decides where the browser goes next", report)
                        .severity(MEDIUM);
                return;
            }
        }
    }
}
