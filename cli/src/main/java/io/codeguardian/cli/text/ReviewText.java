package io.codeguardian.cli.text;

import io.codeguardian.cli.review.Outcome;
import io.codeguardian.cli.review.SourceLines;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LeftOut;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A review for a person at a terminal: by file, with code, then the sums. */
public final class ReviewText {
    private static final int WIDTH = 100;
    private static final int MOST_NAMED = 10;

    private final Style style;
    private final PrintWriter out;
    private final CodeFrame frame;

    public ReviewText(Style style, PrintWriter out) {
        this.style = style;
        this.out = out;
        this.frame = new CodeFrame(style);
    }

    public void write(Outcome outcome, SourceLines sources) {
        Map<String, List<Finding>> byFile = outcome.findings().stream()
                .collect(Collectors.groupingBy(f -> f.location().path(), TreeMap::new, Collectors.toList()));
        byFile.forEach((path, findings) -> {
            out.println(style.path(SafeText.of(path)));
            List<String> lines = sources.masked(path);
            List<Finding> ordered = new ArrayList<>(findings);
            ordered.sort(Comparator.comparing(f -> f.location().startLine()));
            ordered.forEach(finding -> write(finding, lines));
        });
        failures(outcome);
        leftOut(outcome);
        outcome.problems().forEach(p -> out.println(style.bad("configuration: ") + SafeText.of(p)));
        summary(outcome);
        out.flush();
    }

    private void write(Finding finding, List<String> lines) {
        String severity = " " + finding.severity().wireName().toUpperCase(java.util.Locale.ROOT) + " ";
        out.println("  " + style.severity(finding.severity(), severity) + " " + style.bold(SafeText.of(finding.title()))
                + style.dim("  " + place(finding) + "  " + facts(finding)));
        frame.of(lines, finding.location(), finding.severity()).forEach(line -> out.println("    " + line));
        Wrapping.lines(SafeText.of(finding.message()), WIDTH).forEach(line -> out.println("    " + line));
        if (finding.fix() != null) {
            List<String> fix = Wrapping.lines("Fix: " + SafeText.of(finding.fix()), WIDTH);
            fix.forEach(line -> out.println("    " + style.good(line)));
        }
        out.println();
    }

    private static String place(Finding finding) {
        return "line " + finding.location().startLine();
    }

    private static String facts(Finding finding) {
        return finding.cwe().isEmpty() ? finding.ruleId() : finding.ruleId() + " · " + String.join(", ", finding.cwe());
    }

    private void failures(Outcome outcome) {
        outcome.failures().stream()
                .limit(MOST_NAMED)
                .forEach(failure -> out.println((failure.required() ? style.bad("not done: ") : style.dim("note: "))
                        + SafeText.of(words(failure))));
        more(outcome.failures().size());
    }

    private static String words(AnalysisFailure failure) {
        return (failure.path() == null ? "" : failure.path() + ": ") + failure.reason();
    }

    private void leftOut(Outcome outcome) {
        List<LeftOut> told = outcome.leftOut().stream()
                .filter(l -> l.reason() != LeftOut.Reason.REMOVED)
                .toList();
        told.stream()
                .limit(MOST_NAMED)
                .forEach(left -> out.println(style.dim("not read: ")
                        + SafeText.of(left.path())
                        + style.dim(" (" + SafeText.of(left.detail()) + ")")));
        more(told.size());
    }

    private void more(int size) {
        if (size > MOST_NAMED) {
            out.println(style.dim("… and " + (size - MOST_NAMED) + " more; --format json names all"));
        }
    }

    private void summary(Outcome outcome) {
        out.println(style.bold("Score %.1f of 100".formatted(outcome.score())) + " · " + verdict(outcome) + " · "
                + Counts.of(outcome.findings()));
        String elsewhere = outcome.elsewhere() == 0
                ? ""
                : " %d more on lines that the change does not touch.".formatted(outcome.elsewhere());
        out.println(style.dim("%d %s%s against %s, read in %.2f s.%s"
                .formatted(
                        outcome.files(),
                        outcome.files() == 1 ? "file" : "files",
                        size(outcome.bytes()),
                        outcome.compared(),
                        outcome.took().toMillis() / 1000.0,
                        elsewhere)));
    }

    private String verdict(Outcome outcome) {
        if (outcome.incomplete()) {
            return style.bad("incomplete: something necessary was not done");
        }
        return outcome.gate().passed()
                ? style.good("gate passed")
                : style.bad("gate failed: " + String.join(", ", outcome.gate().reasons()));
    }

    private static String size(@Nullable Long bytes) {
        if (bytes == null) {
            return "";
        }
        return bytes < 1 << 20 ? " (%.1f KB)".formatted(bytes / 1024.0) : " (%.1f MB)".formatted(bytes / 1048576.0);
    }
}
