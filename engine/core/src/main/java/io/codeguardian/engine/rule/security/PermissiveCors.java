package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.FileFlows;
import io.codeguardian.engine.dataflow.run.Analysis;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;

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

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.files(PermissiveCors::seeEcho);
        sights.calls(PermissiveCors::seeSetup, "cors", "CORS", "add_middleware", "allowedOriginPatterns", "New");
    }

    /** The browser refuses {@code *} with credentials, but not the caller's own origin repeated. */
    private static void seeEcho(Code code, Report report) {
        for (Analysis.Found found : FileFlows.of(code).of("cors")) {
            report.at(found.node(), "The origin that the caller names is repeated as allowed, whatever it is.");
        }
    }

    private static void seeSetup(Code code, Call call, Report report) {
        String all =
                code.tree().text(call.node()).replace(" ", "").replace("\n", "").replace("'", "\"");
        boolean open = switch (code.language()) {
            case PYTHON ->
                (all.contains("allow_origins=[\"*\"]") || all.contains("allow_origin_regex=\".*\""))
                                && all.contains("allow_credentials=True")
                        || call.name().equals("CORS")
                                && all.contains("supports_credentials=True")
                                && !all.contains("origins=");
            case JAVA ->
                call.name().equals("allowedOriginPatterns")
                        && all.endsWith("allowedOriginPatterns(\"*\")")
                        && code.tree().text().contains("allowCredentials(true)");
            case GO ->
                call.target().endsWith("cors")
                        && (all.contains("AllowAllOrigins:true")
                                || all.contains("AllowedOrigins:[]string{\"*\"}")
                                || all.contains("AllowOrigins:[]string{\"*\"}"))
                        && all.contains("AllowCredentials:true");
            default -> call.name().equals("cors") && all.contains("origin:true") && all.contains("credentials:true");
        };
        if (open) {
            report.at(
                    call.node(),
                    "Every origin is allowed and credentials are sent along, so any site acts in the name of its visitors.");
        }
    }
}
