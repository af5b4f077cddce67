package io.codeguardian.engine.secret;

import io.codeguardian.engine.finding.Fingerprint;
import io.codeguardian.engine.rule.RuleInfo;
import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Location;
import io.codeguardian.language.RemovedLines;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;

/** Secrets of a file as findings: kind and place, never the value or anything it could be guessed from. */
public final class SecretFindings {
    private SecretFindings() {}

    /** The metadata of every kind, {@code secret/…}. */
    public static List<RuleInfo> rules() {
        return SecretScan.rules();
    }

    /** @param isTest whether the file is test code, where made-up credentials are the norm */
    public static List<Finding> in(SourceFile file, boolean isTest) {
        LineIndex lines = new LineIndex(file.content());
        List<Finding> findings = new ArrayList<>();
        for (SecretMatch match : SecretScan.of(file.content(), file.language())) {
            boolean invented = ContextScan.rules().contains(match.rule())
                    && (isTest || file.language() == SourceLanguage.MARKDOWN);
            if (!invented) {
                findings.add(finding(file, lines, match, isTest));
            }
        }
        for (RemovedLines removed : file.removed()) {
            addRemoved(file, lines, removed, isTest, findings);
        }
        return findings;
    }

    /** What is only moved is told where it is now. */
    private static void addRemoved(
            SourceFile file, LineIndex lines, RemovedLines removed, boolean isTest, List<Finding> findings) {
        String text = removed.text();
        for (SecretMatch match : SecretScan.of(text, file.language())) {
            boolean invented = ContextScan.rules().contains(match.rule())
                    && (isTest || match.weak() || file.language() == SourceLanguage.MARKDOWN);
            if (!invented && !file.content().contains(text.substring(match.start(), match.end()))) {
                findings.add(removedFinding(file, lines, removed, match));
            }
        }
    }

    private static Finding removedFinding(SourceFile file, LineIndex lines, RemovedLines removed, SecretMatch match) {
        RuleInfo rule = match.rule();
        int line = Math.max(1, Math.min(removed.line(), lines.lineCount()));
        String masked = removed.text().substring(0, match.start()) + SecretMask.label(match);
        return new Finding(
                rule.id(),
                rule.category(),
                rule.severity(),
                match.confidence(),
                new Location(file.path(), line, 1, line, lines.text(line).length() + 1),
                null,
                title(rule) + ", removed here",
                "This change takes away what looks like a live credential, " + (match.end() - match.start())
                        + " characters. It stays in the history, where everyone who can read the repository finds it.",
                rule.fix(),
                null,
                rule.cwe(),
                rule.tags(),
                List.of(),
                List.of("engine"),
                file.role() == SourceFile.Role.CHANGED,
                Fingerprint.of(rule.id(), "removed", masked.substring(masked.lastIndexOf('\n') + 1)));
    }

    private static Finding finding(SourceFile file, LineIndex lines, SecretMatch match, boolean isTest) {
        RuleInfo rule = match.rule();
        Location location = new Location(
                file.path(),
                lines.line(match.start()),
                lines.column(match.start()),
                lines.line(match.end() - 1),
                lines.column(match.end() - 1) + 1);
        Severity severity = isTest && match.fixture() ? Severity.LOW : match.weak() ? Severity.MEDIUM : rule.severity();
        String mark = SecretMark.of(file.content().substring(match.start(), match.end()));
        return new Finding(
                rule.id(),
                rule.category(),
                severity,
                isTest && match.fixture() ? Confidence.LOW : match.confidence(),
                location,
                null,
                title(rule),
                "These " + (match.end() - match.start()) + " characters look like a live credential"
                        + (mark.isEmpty() ? "" : " (mark `" + mark + "`; the same mark is the same value)")
                        + ". It stays in the history even when the line goes, and everyone who can read the "
                        + "repository, its forks or its build logs can use it.",
                rule.fix(),
                null,
                rule.cwe(),
                rule.tags(),
                List.of(),
                List.of("engine"),
                file.inChange(location.lines()),
                Fingerprint.of(rule.id(), null, maskedLine(file.content(), lines, match)));
    }

    private static String title(RuleInfo rule) {
        boolean saysWhere = ContextScan.rules().contains(rule) || rule.name().contains(" in ");
        return saysWhere ? rule.name() : rule.name() + " in the repository";
    }

    /** The line without the value, so that no hash of a secret is ever published. */
    private static String maskedLine(String text, LineIndex lines, SecretMatch match) {
        int from = lines.start(lines.line(match.start()));
        int to = lines.end(lines.line(match.end() - 1));
        return text.substring(from, match.start())
                + SecretMask.label(match)
                + text.substring(match.end(), Math.max(to, match.end()));
    }
}
