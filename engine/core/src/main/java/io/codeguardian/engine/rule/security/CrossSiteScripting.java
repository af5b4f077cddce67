package io.codeguardian.engine.rule.security;

import static io.codeguardian.engine.source.SyntaxTree.NONE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Severity.HIGH;
import static io.codeguardian.language.Severity.MEDIUM;
import static io.codeguardian.language.SourceLanguage.GO;
import static io.codeguardian.language.SourceLanguage.JAVA;
import static io.codeguardian.language.SourceLanguage.PYTHON;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.Origin;
import io.codeguardian.engine.dataflow.Traced;
import io.codeguardian.engine.dataflow.ValueTrace;
import io.codeguardian.engine.rule.Draft;
import io.codeguardian.engine.rule.Report;
import io.codeguardian.engine.rule.Rule;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.rule.Sights;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HTML put together from a value that nothing escapes. */
final class CrossSiteScripting implements Rule {
    private static final RuleInfo INFO = RuleInfo.of(
                    "code/cross-site-scripting", "Unescaped value in a page", SECURITY, HIGH)
            .cwe("CWE-79")
            .owasp("A03:2021")
            .tags("injection")
            .mayBlock()
            .says(
                    "Writes a value into a page as HTML, so that scripts inside it run in other people's browsers.",
                    "Set text instead of HTML (`textContent`, an escaping template), or sanitise the HTML first.");
    private static final Set<String> MARKS_SAFE = Set.of("Markup", "mark_safe", "SafeString", "HTML");
    private static final Set<String> SAFE = Set.of("escape", "render_template", "jsonify", "dumps", "stringify");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void register(Sights sights) {
        sights.nodes(CrossSiteScripting::seeAssignment, "assignment_expression", "augmented_assignment_expression");
        sights.nodes(CrossSiteScripting::seeReturn, "return_statement");
        sights.nodes(CrossSiteScripting::seePair, "pair");
        sights.calls(
                CrossSiteScripting::seeCall,
                "write",
                "writeln",
                "insertAdjacentHTML",
                "send",
                "print",
                "println",
                "printf",
                "Markup",
                "mark_safe",
                "SafeString",
                "HTML",
                "Fprintf",
                "Fprint",
                "Fprintln",
                "html",
                "bypassSecurityTrustHtml");
    }

    private static void seeAssignment(Code code, int node, Report report) {
        for (Assignment assignment : code.assignments(node)) {
            String target = code.path(assignment.target());
            if (code.language() != JAVA && (target.endsWith(".innerHTML") || target.endsWith(".outerHTML"))) {
                tell(code, assignment.value(), Origin.PARAMETER, report);
            }
        }
    }

    private static void seePair(Code code, int node, Report report) {
        int key = code.tree().childByField(node, "key");
        if (code.language() != PYTHON && key != NONE && code.tree().textIs(key, "__html")) {
            tell(code, code.tree().childByField(node, "value"), Origin.PARAMETER, report);
        }
    }

    /** A Flask handler's answer is HTML unless it says otherwise. */
    private static void seeReturn(Code code, int node, Report report) {
        int value = code.tree().firstNamedChild(node);
        if (code.language() == PYTHON && value != NONE && code.tree().text().contains("flask")) {
            Traced traced = ValueTrace.of(code).trace(value, SAFE);
            if (traced.isOutside()
                    && traced.built()
                    && traced.literals().stream().anyMatch(t -> t.contains("<"))) {
                Sink.report(code, value, traced, "goes into the page unescaped", report)
                        .severity(HIGH);
            }
        }
    }

    private static void seeCall(Code code, Call call, Report report) {
        Origin least = least(code, call);
        if (least != null) {
            int skipped = call.name().startsWith("Fprint") || call.name().equals("insertAdjacentHTML") ? 1 : 0;
            for (int i = skipped; i < call.arguments().size(); i++) {
                tell(code, call.arguments().get(i).value(), least, report);
            }
        }
    }

    /** From which origin on the call is reported; null when it is no place for HTML. */
    private static @Nullable Origin least(Code code, Call call) {
        return switch (code.language()) {
            case JAVA -> call.target().endsWith("getWriter()") || call.target().equals("out") ? Origin.SOURCE : null;
            case PYTHON -> MARKS_SAFE.contains(call.name()) && !call.name().equals("HTML") ? Origin.PARAMETER : null;
            case GO -> {
                boolean writes = call.target().equals("fmt")
                        && !call.arguments().isEmpty()
                        && code.path(call.arguments().getFirst().value()).equals("w")
                        && code.tree().text().contains("http.ResponseWriter");
                yield call.path().equals("template.HTML") ? Origin.PARAMETER : writes ? Origin.SOURCE : null;
            }
            default -> {
                boolean dom = call.target().equals("document") && call.name().startsWith("write")
                        || call.name().equals("insertAdjacentHTML")
                        || call.name().equals("bypassSecurityTrustHtml")
                        || call.name().equals("html") && call.target().startsWith("$(");
                boolean answers = call.name().equals("send") && call.target().startsWith("res");
                yield dom ? Origin.PARAMETER : answers ? Origin.SOURCE : null;
            }
        };
    }

    private static void tell(Code code, int value, Origin least, Report report) {
        Traced traced = ValueTrace.of(code).trace(value, SAFE);
        // A whole object is answered as JSON.
        boolean object = traced.name().endsWith(".body") && !traced.built();
        if (traced.origin().compareTo(least) >= 0 && !object) {
            Draft draft = Sink.report(code, value, traced, "goes into the page as HTML, scripts included", report);
            draft.severity(traced.isOutside() ? HIGH : MEDIUM);
        }
    }
}
