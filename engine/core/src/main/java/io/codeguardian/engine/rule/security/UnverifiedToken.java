package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.CRITICAL;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVASCRIPT;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Locale;

/** JSON web tokens read without checking their signature. */
final class UnverifiedToken implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/unverified-token", "Token signature is not checked", SECURITY, CRITICAL)
            .sure()
            .cwe("CWE-347")
            .owasp("A07:2021")
            .in(PYTHON, JAVASCRIPT, GO)
            .mayBlock()
            .says(
                    "Accepts a JSON web token without checking its signature, so anyone can write one.",
                    "Verify with the issuer's key and a fixed list of algorithms before using any claim.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(UnverifiedToken::see, "decode", "verify", "ParseUnverified");
    }

    private static void see(Code code, Call call, Report report) {
        String all = code.tree().text(call.node()).replace(" ", "").replace("'", "\"");
        boolean jwt = call.target().toLowerCase(Locale.ROOT).contains("jwt")
                || call.target().equals("jsonwebtoken");
        boolean open = switch (code.language()) {
            case PYTHON ->
                jwt
                        && (all.contains("\"verify_signature\":False")
                                || all.contains("verify=False")
                                || all.contains("\"none\""));
            case GO -> call.name().equals("ParseUnverified");
            default ->
                jwt
                        && call.name().equals("verify")
                        && (all.contains("\"none\"") || call.arguments().size() > 1 && isNothing(code, call));
        };
        if (open && !code.isTest()) {
            report.at(
                    call.node(),
                    "Whoever sends the token writes its claims: `" + call.path() + "` checks no signature here.");
        }
    }

    private static boolean isNothing(Code code, Call call) {
        String key = code.path(call.positional(1));
        return key.equals("null") || key.equals("undefined") || key.equals("''") || key.equals("\"\"");
    }
}
