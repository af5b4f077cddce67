package io.codeguardian.analysis.reasoning;

import io.codeguardian.engine.secret.SecretMask;
import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.language.Finding;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model reads of a unit, free of secrets: the intent, the changed code, the evidence.
 *
 * @param text goes inside a {@link Fence}
 * @param read files of which the model sees the change
 * @param unread paths of changed files that did not fit
 */
record Material(String text, int read, List<String> unread) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 2_000;
    private static final int MOST_EVIDENCE = 50;
    private static final int LONGEST_EVIDENCE = 500;

    /** @param longest characters of code */
    static Material of(AnalysisRequested unit, List<Finding> evidence, int longest) {
        StringBuilder code = new StringBuilder();
        List<String> unread = new ArrayList<>();
        int read = 0;
        for (SourceFile file : unit.files()) {
            if (!changed(file)) {
                continue;
            }
            String excerpt =
                    new Excerpt(file, SecretMask.mask(file.content(), file.language())).within(longest - code.length());
            if (excerpt.isEmpty()) {
                unread.add(file.path());
            } else {
                code.append(excerpt);
                read++;
            }
        }
        return new Material(
                intent(unit.pullRequest())
                        + code
                        + evidence(evidence.stream().filter(Finding::onChange).toList()),
                read,
                List.copyOf(unread));
    }

    private static boolean changed(SourceFile file) {
        return file.role() == SourceFile.Role.CHANGED
                && (file.change() == null
                        || file.change().hunks().stream()
                                .anyMatch(h -> !h.added().isEmpty()));
    }

    private static String intent(PullRequestFacts facts) {
        String body = facts.body() == null ? "" : facts.body();
        return "=== pull request\n"
                + SecretMask.mask(Wording.line(facts.title(), LONGEST_TITLE)
                                + '\n'
                                + Wording.paragraph(body, LONGEST_BODY))
                        .strip()
                + '\n';
    }

    private static String evidence(List<Finding> findings) {
        StringBuilder text = new StringBuilder("=== found by deterministic analysers\n");
        for (Finding f : findings.subList(0, Math.min(findings.size(), MOST_EVIDENCE))) {
            String line = f.location().path()
                    + ':'
                    + f.location().startLine()
                    + ' '
                    + f.ruleId()
                    + ' '
                    + f.severity().wireName()
                    + ' '
                    + f.title();
            text.append(Wording.line(line, LONGEST_EVIDENCE)).append('\n');
        }
        return findings.isEmpty() ? text.append("nothing\n").toString() : text.toString();
    }
}
