package io.codeguardian.engine.rule.security;

import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

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

/** A request to an address that another request decides. */
final class RequestForgery implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/server-side-request-forgery", "Request to an address from a request", SECURITY, HIGH)
            .cwe("CWE-918")
            .owasp("A10:2021")
            .mayBlock()
            .says(
                    "Calls an address that a request decides, so a stranger can reach what only the server can.",
                    "Choose the host from a fixed list, and put only checked parts of the request into the path.");
    private static final Pattern FIXED_HOST = Pattern.compile("^[fFrR]?[\"'`]?https?://[^/{$%\"'`]+/");
    private static final Set<String> VERBS =
            Set.of("get", "post", "put", "patch", "delete", "head", "request", "options");
    private static final Set<String> CLIENTS =
            Set.of("requests", "httpx", "axios", "got", "http", "https", "superagent", "needle");
    private static final Set<String> GO_CLIENTS =
            Set.of("Get", "Post", "Head", "PostForm", "NewRequest", "NewRequestWithContext");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(RequestForgery::see);
    }

    private static void see(Code code, Call call, Report report) {
        if (!calls(code, call)) {
            return;
        }
        for (Argument argument : call.arguments()) {
            Traced traced = argument.name() == null || argument.name().equals("url")
                    ? ValueTrace.of(code).trace(argument.value(), Set.of())
                    : null;
            if (traced != null && traced.isOutside()) {
                if (traced.literals().stream()
                        .noneMatch(t -> FIXED_HOST.matcher(t).find())) {
                    Sink.report(
                                    code,
                                    argument.value(),
                                    traced,
                                    "decides which address is called, inner ones included",
                                    report)
                            .severity(HIGH);
                }
                return;
            }
            // What follows the address is body and settings.
            if (code.language() != GO && code.language() != JAVA) {
                return;
            }
        }
    }

    private static boolean calls(Code code, Call call) {
        return switch (code.language()) {
            case JAVA ->
                call.creates() && call.name().equals("URL")
                        || call.path().equals("URI.create")
                        || call.name().equals("getForObject")
                        || call.name().equals("getForEntity");
            case PYTHON ->
                CLIENTS.contains(call.target()) && VERBS.contains(call.name())
                        || call.name().equals("urlopen")
                        || call.target().equals("session") && VERBS.contains(call.name());
            case GO -> call.target().equals("http") && GO_CLIENTS.contains(call.name());
            default ->
                call.path().equals("fetch")
                        || call.path().equals("axios")
                        || call.path().equals("got")
                        || CLIENTS.contains(call.target()) && VERBS.contains(call.name());
        };
    }
}
