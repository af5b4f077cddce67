package io.codeguardian.engine.rule.performance;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;

/** A request that may wait for ever. */
final class MissingTimeout implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/request-without-timeout", "Request may wait for ever", PERFORMANCE, MEDIUM)
            .sure()
            .cwe("CWE-1088", "CWE-400")
            .in(PYTHON, GO)
            .says(
                    "Sends an HTTP request with no limit of time; a silent server keeps the caller, and its thread, for ever.",
                    "Pass a timeout: `requests.get(url, timeout=10)`, `http.Client{Timeout: 10 * time.Second}`.");
    private static final Set<String> VERBS =
            Set.of("get", "post", "put", "patch", "delete", "head", "options", "request");
    private static final Set<String> GO_CALLS = Set.of("Get", "Post", "PostForm", "Head");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.calls(
                MissingTimeout::see,
                "get",
                "post",
                "put",
                "patch",
                "delete",
                "head",
                "options",
                "request",
                "Get",
                "Post",
                "PostForm",
                "Head");
        sights.nodes(MissingTimeout::seeClient, "composite_literal");
    }

    private static void see(Code code, Call call, Report report) {
        boolean python = code.language() == PYTHON
                && call.target().equals("requests")
                && VERBS.contains(call.name())
                && call.keyword("timeout") == NONE
                && !code.tree().text(call.node()).contains("**");
        boolean go = code.language() == GO && call.target().equals("http") && GO_CALLS.contains(call.name());
        if ((python || go) && !code.isTest()) {
            report.at(
                    call.node(),
                    "`" + call.path() + "` has no limit of time: when the other side goes silent, this never returns.");
        }
    }

    private static void seeClient(Code code, int node, Report report) {
        String text = code.path(node);
        if (text.startsWith("http.Client{") && !text.contains("Timeout:") && !code.isTest()) {
            report.at(
                    node, "This client has no `Timeout`: when the other side goes silent, its requests never return.");
        }
    }
}
