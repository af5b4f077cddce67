package io.codeguardian.engine.tool;

import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.finding.Fingerprints;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns a tool's results into findings; what a result says of place and words is bounded and cleaned. */
final class ToolFindings {
    private static final int LONGEST_MESSAGE = 600;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_RULE = 120;

    private final Tool tool;
    private final Copies copies;

    ToolFindings(Tool tool, Copies copies) {
        this.tool = tool;
        this.copies = copies;
    }

    List<Finding> of(List<ToolResult> results) {
        List<Finding> findings = new ArrayList<>();
        for (ToolResult result : results) {
            SourceFile file = copies.original(result.path());
            if (file != null && tool.counts(result) && !result.rule().isBlank()) {
                findings.add(finding(result, file));
            }
        }
        return findings;
    }

    private Finding finding(ToolResult result, SourceFile file) {
        LineIndex text = new LineIndex(file.content());
        Location location = location(result, file.path(), text.lineCount());
        LineRange lines = location.lines();
        String rule = tool.name() + "/" + cleaned(result.rule(), LONGEST_RULE).replace(' ', '-');
        String message = cleaned(result.message(), LONGEST_MESSAGE);
        // Not even a hash of a line that holds a secret leaves here.
        String context = tool.secret() ? "" : Fingerprints.context(text, lines);
        return new Finding(
                rule,
                tool.category(),
                severity(result.severity()),
                confidence(result.confidence()),
                location,
                null,
                title(message, rule),
                message.isEmpty() ? rule : message,
                null,
                null,
                tool.weaknessesOf(result),
                Set.of(),
                List.of(),
                List.of("tool:" + tool.name()),
                file.inChange(lines),
                Fingerprint.of(rule, null, context));
    }

    private static Location location(ToolResult result, String path, int lineCount) {
        int last = Math.max(1, lineCount);
        int line = Math.clamp(result.line(), 1, last);
        int endLine = Math.clamp(result.endLine(), line, last);
        int column = Math.max(1, result.column());
        int endColumn = Math.max(result.endColumn(), endLine == line ? column + 1 : 1);
        return new Location(path, line, column, endLine, endColumn);
    }

    private static String title(String message, String rule) {
        int end = message.indexOf(". ");
        boolean sentence = end > 0 && message.charAt(end - 1) != '.';
        String first = sentence ? message.substring(0, end) : message;
        String title = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        return title.isBlank()
                ? rule
                : title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    /** One line without control characters. */
    private static String cleaned(String text, int longest) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .limit(longest)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** No tool alone says critical: nobody but its author knows how well it looked. */
    private static Severity severity(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "error", "high", "critical", "fatal", "2" -> Severity.HIGH;
            case "warning", "medium", "1", "portability" -> Severity.MEDIUM;
            case "info", "note", "low", "style", "convention", "refactor", "performance" -> Severity.LOW;
            case "none", "information" -> Severity.INFO;
            default -> Severity.MEDIUM;
        };
    }

    private static Confidence confidence(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "high", "very-high" -> Confidence.HIGH;
            case "low" -> Confidence.LOW;
            default -> Confidence.MEDIUM;
        };
    }
}
