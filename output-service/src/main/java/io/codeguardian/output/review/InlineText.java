package io.codeguardian.output.review;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.language.Finding;
import io.codeguardian.language.FlowStep;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Suggestion;
import io.codeguardian.output.github.Marker;
import io.codeguardian.output.markdown.Markdown;
import io.codeguardian.output.markdown.Page;
import io.codeguardian.output.markdown.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of one inline comment: what, how bad, why, how to put it right, by which rule. */
final class InlineText {
    private static final int LONGEST_PART = 6_000;
    private static final int MOST_STEPS = 12;
    private static final int LONGEST_SUGGESTION = 20_000;

    private InlineText() {}

    static String of(ComposedFinding composed) {
        Finding finding = composed.finding();
        Page page = new Page(Page.GITHUB)
                .block("**" + Markdown.line(finding.title(), 250) + "**")
                .block(Words.signed(finding.severity()) + " · " + Words.of(finding.category()))
                .block(Markdown.block(finding.message(), LONGEST_PART));
        if (finding.flow().size() > 1) {
            page.folded("How the value gets there", flow(finding), MOST_STEPS);
        }
        if (finding.fix() != null) {
            page.block("**Fix:** " + Markdown.block(finding.fix(), LONGEST_PART));
        }
        String suggestion = suggestion(composed.anchor(), finding.suggestion());
        if (suggestion != null) {
            page.block(suggestion);
        }
        page.block("<sub>" + origin(finding) + "</sub>");
        return Marker.mark(page.toString(), finding.fingerprint());
    }

    /** Rule, weakness and who found it, on one line. */
    static String origin(Finding finding) {
        List<String> parts = new ArrayList<>();
        parts.add(Markdown.code(finding.ruleId()));
        finding.cwe().stream().limit(3).map(InlineText::cwe).forEach(parts::add);
        parts.add("found by "
                + Markdown.line(String.join(", ", finding.analyzer()), 200)
                + ", confidence " + finding.confidence().name().toLowerCase(Locale.ROOT));
        return String.join(" · ", parts);
    }

    private static String cwe(String id) {
        String number = id.startsWith("CWE-") ? id.substring(4) : "";
        boolean valid =
                !number.isEmpty() && number.length() < 6 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return valid
                ? "[" + id + "](https://cwe.mitre.org/data/definitions/" + number + ".html)"
                : Markdown.line(id, 40);
    }

    private static List<String> flow(Finding finding) {
        List<String> lines = new ArrayList<>();
        for (FlowStep step : finding.flow()) {
            lines.add("1. "
                    + Markdown.code(
                            step.location().path() + ':' + step.location().startLine()) + " "
                    + Markdown.line(step.label(), 200));
        }
        return lines;
    }

    /** Only where it replaces exactly the lines that the comment stands on. */
    private static @Nullable String suggestion(@Nullable LineRange anchor, @Nullable Suggestion suggestion) {
        if (suggestion == null
                || !suggestion.lines().equals(anchor)
                || suggestion.replacement().length() > LONGEST_SUGGESTION
                || !Plain.isHonest(suggestion.replacement())) {
            return null;
        }
        return Markdown.fenced("suggestion", suggestion.replacement());
    }
}
