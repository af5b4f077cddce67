package io.codeguardian.output.check;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Severity;
import io.codeguardian.output.markdown.Markdown;
import io.codeguardian.output.markdown.Page;
import io.codeguardian.output.markdown.Plain;
import io.codeguardian.output.summary.SummaryText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a concluded check run says. */
public record CheckText(Conclusion conclusion, String title, String summary, List<Annotation> annotations) {
    /** In requests of 50 that all count against the limits. */
    private static final int MOST_ANNOTATIONS = 200;

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_MESSAGE = 4_000;

    public CheckText {
        annotations = List.copyOf(annotations);
    }

    /** How a check run ends. 'Neutral' and 'skipped' would let a required check pass unreviewed. */
    public enum Conclusion {
        SUCCESS,
        FAILURE,
        CANCELLED;

        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A finding beside the code; plain text.
     *
     * @param level {@code notice}, {@code warning} or {@code failure}
     */
    public record Annotation(String path, int first, int last, String level, String title, String message) {}

    /** Success only when every required pass finished and the gate lets it pass. */
    public static Conclusion conclusion(ReviewComposed review) {
        return review.complete() && review.gate().passed() ? Conclusion.SUCCESS : Conclusion.FAILURE;
    }

    /** As {@link SummaryText#of} has it, with annotations. */
    public static CheckText of(ReviewComposed review, Set<String> inline, List<String> unsaid) {
        List<Annotation> annotations = review.findings().stream()
                .map(ComposedFinding::finding)
                .filter(Finding::onChange)
                .limit(MOST_ANNOTATIONS)
                .map(CheckText::annotation)
                .toList();
        String summary = SummaryText.of(review, inline, unsaid);
        return new CheckText(conclusion(review), title(review), summary, annotations);
    }

    /** A newer head came; this commit is not reviewed to its end. */
    public static CheckText superseded(String byHeadSha) {
        return new CheckText(
                Conclusion.CANCELLED,
                "Superseded by a newer push",
                "The review went on with " + byHeadSha.substring(0, Math.min(7, byHeadSha.length())) + '.',
                List.of());
    }

    public static CheckText failed(String stage, String reason) {
        return new CheckText(
                Conclusion.FAILURE,
                title("incomplete: the review could not be made"),
                new Page(Page.GITHUB)
                        .block("The review stopped while " + Plain.line(stage, 100) + '.')
                        .block(Markdown.block(reason, 4_000))
                        .toString(),
                List.of());
    }

    /** Nothing came in time; a later result still puts it right. */
    public static CheckText hung() {
        return new CheckText(
                Conclusion.FAILURE,
                title("incomplete: no result came in time"),
                "The review did not come to its end. If it still does, this check run is brought up to date; otherwise ask"
                        + " for a new review, or see the dead letters of this installation.",
                List.of());
    }

    public static CheckText skipped(String detail) {
        return new CheckText(Conclusion.CANCELLED, "Not reviewed", Markdown.line(detail, 1_000), List.of());
    }

    private static String title(ReviewComposed review) {
        String why = review.gate().passed()
                ? ""
                : ": " + String.join(", ", review.gate().reasons());
        return title(SummaryText.verdict(review) + why);
    }

    private static String title(String text) {
        String line = Plain.line(text, LONGEST_TITLE - 2);
        return Character.toUpperCase(line.charAt(0)) + line.substring(1);
    }

    private static Annotation annotation(Finding finding) {
        String fix = finding.fix() == null ? "" : "\n\nFix: " + finding.fix();
        return new Annotation(
                finding.location().path(),
                finding.location().startLine(),
                finding.location().endLine(),
                level(finding.severity()),
                Plain.line(finding.title(), LONGEST_TITLE - 2),
                Plain.text(finding.message() + fix, LONGEST_MESSAGE));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "failure";
            case MEDIUM -> "warning";
            case LOW, INFO -> "notice";
        };
    }
}
