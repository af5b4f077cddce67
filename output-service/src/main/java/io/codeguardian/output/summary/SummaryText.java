package io.codeguardian.output.summary;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.MissingPart;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.ModelUsage;
import io.codeguardian.language.Severity;
import io.codeguardian.output.markdown.Markdown;
import io.codeguardian.output.markdown.Page;
import io.codeguardian.output.review.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The whole review on one page: verdict, counts, what is not on a line, what was not read, what limits it. */
public final class SummaryText {
    private static final int MOST_FINDINGS = 60;
    private static final int MOST_LEFT_OUT = 300;

    private final ReviewComposed review;
    private final Set<String> inline;
    private final List<String> unsaid;
    private final Permalinks links;

    private SummaryText(ReviewComposed review, Set<String> inline, List<String> unsaid) {
        this.review = review;
        this.inline = inline;
        this.unsaid = unsaid;
        this.links = new Permalinks(review);
    }

    /**
     * The text.
     *
     * @param inline fingerprints of findings that have a comment of their own
     * @param unsaid what GitHub refused of this review so far, each with its reason
     */
    public static String of(ReviewComposed review, Set<String> inline, List<String> unsaid) {
        return new SummaryText(review, inline, unsaid).write();
    }

    /** The verdict in a few words, without Markdown. */
    public static String verdict(ReviewComposed review) {
        String gate = review.gate().passed() ? "gate passed" : "gate failed";
        String score = String.format(Locale.ROOT, "score %.1f of 100", review.score());
        return (review.complete() ? "" : "incomplete, ") + score + ", " + gate;
    }

    private String write() {
        Page page = new Page(Page.GITHUB).block("## CodeGuardian: " + verdict(review));
        reasons(page);
        counts(page);
        section(page, "Further findings", findings(f -> f.status() == FindingStatus.NEW && !isInline(f)));
        section(page, "Still open from earlier reviews", findings(f -> f.status() == FindingStatus.PERSISTING));
        section(page, "Fixed since the last review", fixed());
        section(page, "What limits this review", limits());
        if (!review.leftOut().isEmpty()) {
            int files = review.leftOut().size();
            page.folded("Not read: " + Words.count(files, "file", "files"), leftOut(), MOST_LEFT_OUT);
        }
        return page.block("<sub>" + footer() + "</sub>").toString();
    }

    private void reasons(Page page) {
        List<String> reasons = review.gate().reasons();
        if (!reasons.isEmpty()) {
            page.block("The gate does not let it pass: " + Markdown.line(String.join(", ", reasons), 500) + ".");
        } else if (review.findings().isEmpty() && review.complete()) {
            page.block("Nothing to say about this change.");
        }
    }

    private void counts(Page page) {
        Map<Severity, int[]> counts = new EnumMap<>(Severity.class);
        review.findings().forEach(f -> count(counts, f, f.status() == FindingStatus.NEW ? 0 : 1));
        review.fixed().forEach(f -> count(counts, f, 2));
        if (counts.isEmpty()) {
            return;
        }
        List<String> rows = new ArrayList<>();
        rows.add("| Severity | New | Persisting | Fixed |");
        rows.add("|---|--:|--:|--:|");
        counts.forEach((severity, n) ->
                rows.add("| " + Words.signed(severity) + " | " + n[0] + " | " + n[1] + " | " + n[2] + " |"));
        page.lines(rows, rows.size());
    }

    private static void count(Map<Severity, int[]> counts, ComposedFinding finding, int column) {
        counts.computeIfAbsent(finding.finding().severity(), s -> new int[3])[column]++;
    }

    private static void section(Page page, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.block("### " + title).lines(lines, MOST_FINDINGS);
        }
    }

    private boolean isInline(ComposedFinding composed) {
        return inline.contains(composed.finding().fingerprint());
    }

    private List<String> findings(Predicate<ComposedFinding> which) {
        return review.findings().stream()
                .filter(which)
                .map(ComposedFinding::finding)
                .map(f -> line(f, links.to(f.location())) + fix(f))
                .toList();
    }

    private List<String> fixed() {
        return review.fixed().stream()
                .map(ComposedFinding::finding)
                .map(f -> line(f, Markdown.code(f.location().path()))) // its line is gone
                .toList();
    }

    private static String line(Finding finding, String place) {
        return "- **" + Words.signed(finding.severity()) + "** " + place + " " + Markdown.line(finding.title(), 250)
                + " · " + Markdown.code(finding.ruleId());
    }

    private static String fix(Finding finding) {
        return finding.fix() == null ? "" : "\n  Fix: " + Markdown.line(finding.fix(), 300);
    }

    private List<String> limits() {
        List<String> lines = new ArrayList<>();
        Map<String, Set<String>> missing = new TreeMap<>();
        for (MissingPart part : review.missing()) {
            missing.computeIfAbsent(Words.of(part.category()), c -> new TreeSet<>())
                    .add(part.unitId());
        }
        missing.forEach((category, units) -> lines.add("- **Incomplete:** " + category + " did not finish in time for "
                + Words.count(units.size(), "part", "parts") + " of the change."));
        for (AnalysisFailure failure : review.failures()) {
            lines.add("- " + (failure.required() ? "**Incomplete:** " : "") + Markdown.code(failure.analyzer())
                    + (failure.path() == null ? "" : " on " + Markdown.code(failure.path())) + ": "
                    + Markdown.line(failure.reason(), 300));
        }
        unsaid.forEach(reason -> lines.add("- On GitHub: " + Markdown.line(reason, 500)));
        review.disclosures().forEach(d -> lines.add("- " + Markdown.line(d, 500)));
        review.settingsProblems().forEach(p -> lines.add("- Settings: " + Markdown.line(p, 300)));
        return lines;
    }

    private List<String> leftOut() {
        return review.leftOut().stream()
                .sorted(Comparator.comparing(LeftOut::reason).thenComparing(LeftOut::path))
                .map(l -> "- " + Markdown.code(l.path()) + ": "
                        + l.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (l.detail().isBlank() ? "" : " (" + Markdown.line(l.detail(), 200) + ")"))
                .toList();
    }

    private String footer() {
        List<String> parts = new ArrayList<>();
        String previous = review.previousHeadSha();
        parts.add("Read " + Words.count(review.filesRead(), "file", "files")
                + (previous == null ? "" : " that changed since " + sha(previous)) + " at "
                + sha(review.review().headSha()));
        for (ModelUsage usage : review.usage()) {
            parts.add(Markdown.line(usage.model(), 80) + ": "
                    + Words.count(usage.calls(), "call", "calls")
                    + String.format(Locale.ROOT, ", %,d tokens", usage.inputTokens() + usage.outputTokens()));
        }
        return String.join(" · ", parts);
    }

    private static String sha(String sha) {
        return sha.substring(0, Math.min(7, sha.length()));
    }
}
