package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.Traced;
import io.codeguardian.engine.dataflow.ValueTrace;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Locale;
import java.util.Set;

/** Any site may read answers with the user's cookies. */
final class PermissiveCors implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/permissive-cors", "Any origin may read with credentials", SECURITY, HIGH)
            .cwe("CWE-942", "CWE-346")
            .owasp("A05:2021")
            .mayBlock()
            .says(
                    "Answers every origin as allowed, so that any web site reads this service in its visitor's name.",
                    "Compare the origin with a fixed list and answer only those.");
    private static final Set<String> SETTERS =
            Set.of("setHeader", "header", "set", "Set", "addHeader", "Add", "append", "Header");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(PermissiveCors::seeHeader, SETTERS.toArray(String[]::new));
        sights.nodes(PermissiveCors::seeAssignment, "assignment", "assignment_expression");
        sights.calls(PermissiveCors::seeSetup, "cors", "CORS", "add_middleware", "allowedOriginPatterns");
    }

    private static void seeHeader(Code code, Call call, Report report) {
        String name = code.literal(call.positional(0));
        if (name != null
                && name.equalsIgnoreCase("Access-Control-Allow-Origin")
                && call.arguments().size() == 2) {
            tellEcho(code, call.positional(1), report);
        }
    }

    private static void seeAssignment(Code code, int node, Report report) {
        for (Assignment assignment : code.assignments(node)) {
            if (code.path(assignment.target()).toLowerCase(Locale.ROOT).contains("[\"access-control-allow-origin\"]")) {
                tellEcho(code, assignment.value(), report);
            }
        }
    }

    /** The browser refuses {@code *} with credentials, but not the caller's own origin repeated. */
    private static void tellEcho(Code code, int value, Report report) {
        Traced traced = ValueTrace.of(code).trace(value, Set.of());
        if (traced.isOutside()) {
            report.at(value, "The origin that the caller names is repeated as allowed, whatever it is.");
        }
    }

    private static void seeSetup(Code code, Call call, Report report) {
        String all =
                code.tree().text(call.node()).replace(" ", "").replace("\n", "").replace("'", "\"");
        boolean open = switch (code.language()) {
            case PYTHON ->
                all.contains("allow_origins=[\"*\"]") && all.contains("allow_credentials=True")
                        || call.name().equals("CORS")
                                && all.contains("supports_credentials=True")
                                && !all.contains("origins=");
            case JAVA ->
                call.name().equals("allowedOriginPatterns")
                        && all.endsWith("allowedOriginPatterns(\"*\")")
                        && code.tree().text().contains("allowCredentials(true)");
            case GO -> false;
            default -> call.name().equals("cors") && all.contains("origin:true") && all.contains("credentials:true");
        };
        if (open) {
            report.at(
                    call.node(),
                    "Every origin is allowed and credentials are sent along, so any site acts in the name of its visitors.");
        }
    }
}
