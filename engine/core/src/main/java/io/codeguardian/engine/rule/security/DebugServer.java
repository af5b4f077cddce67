package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

/** Flask's debugger on the network. */
final class DebugServer implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "python/debug-server", "Debugger of the web server is on", SECURITY, HIGH)
            .sure()
            .cwe("CWE-489", "CWE-94")
            .owasp("A05:2021")
            .in(PYTHON)
            .mayBlock()
            .says(
                    "Starts the web server with its debugger, whose console runs any Python code in the browser.",
                    "Read the switch from the environment, off by default, and serve with a production server.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(DebugServer::see, "run");
        sights.nodes(DebugServer::seeAssignment, "assignment");
    }

    private static void see(Code code, Call call, Report report) {
        int debug = call.keyword("debug");
        boolean flask = code.tree().text().contains("lask");
        if (flask
                && call.target().endsWith("app")
                && debug != NONE
                && code.tree().textIs(debug, "True")) {
            report.at(debug, "With `debug=True` an error page offers a console that runs any code on this server.");
        }
    }

    private static void seeAssignment(Code code, int node, Report report) {
        String text = code.path(node);
        if (text.equals("app.debug=True")
                || text.equals("app.config[\"DEBUG\"]=True")
                || text.equals("app.config['DEBUG']=True")) {
            report.at(node, "With the debugger on, an error page offers a console that runs any code on this server.");
        }
    }
}
