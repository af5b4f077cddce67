package io.codeguardian.cli.format;

import io.codeguardian.cli.review.Outcome;
import io.codeguardian.cli.review.SourceLines;
import io.codeguardian.cli.text.Counts;
import io.codeguardian.cli.text.SafeText;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.Location;
import java.io.PrintWriter;
import java.util.List;

/** A review to be pasted into an issue or a chat. */
public final class MarkdownReport {
    private static final int MOST_LINES = 6;

    private MarkdownReport() {}

    public static void write(Outcome outcome, SourceLines sources, PrintWriter out) {
        out.println("## CodeGuardian: " + "%.1f".formatted(outcome.score()) + " of 100, " + verdict(outcome));
        out.println();
        out.println(Counts.of(outcome.findings()) + " in " + outcome.files() + " files, against "
                + plain(outcome.compared()) + ".");
        for (Finding finding : outcome.findings()) {
            write(finding, sources, out);
        }
        List<LeftOut> leftOut = outcome.leftOut();
        if (!leftOut.isEmpty()) {
            out.println();
            out.println("### Not read");
            leftOut.forEach(l -> out.println("- " + code(l.path()) + ": " + plain(l.detail())));
        }
        out.flush();
    }

    private static String verdict(Outcome outcome) {
        if (outcome.incomplete()) {
            return "incomplete";
        }
        return outcome.gate().passed()
                ? "gate passed"
                : "gate failed (" + String.join(", ", outcome.gate().reasons()) + ")";
    }

    private static void write(Finding finding, SourceLines sources, PrintWriter out) {
        Location place = finding.location();
        out.println();
        out.println("### " + finding.severity().wireName() + ": " + plain(finding.title()));
        out.println(code(place.path() + ":" + place.startLine()) + " · " + finding.ruleId()
                + (finding.cwe().isEmpty() ? "" : " · " + String.join(", ", finding.cwe())));
        List<String> lines = sources.masked(place.path());
        if (place.endLine() <= lines.size()) {
            List<String> shown =
                    lines.subList(place.startLine() - 1, Math.min(place.endLine(), place.startLine() - 1 + MOST_LINES));
            String fence = fence(shown);
            out.println();
            out.println(fence);
            shown.forEach(line -> out.println(SafeText.of(line)));
            out.println(fence);
        }
        out.println();
        out.println(SafeText.of(finding.message()));
        if (finding.fix() != null) {
            out.println();
            out.println("**Fix:** " + SafeText.of(finding.fix()));
        }
    }

    /** Longer than any run of back-ticks inside. */
    private static String fence(List<String> lines) {
        int longest = 2;
        for (String line : lines) {
            int run = 0;
            for (int i = 0; i < line.length(); i++) {
                run = line.charAt(i) == '`' ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return "`".repeat(longest + 1);
    }

    private static String code(String text) {
        return "`" + SafeText.of(text).replace("`", "'") + "`";
    }

    /** Mentions, links and markup of a repository's words do nothing. */
    private static String plain(String text) {
        return SafeText.of(text).replace("@", "@\u200b").replace("[", "\\[").replace("<", "&lt;");
    }
}
