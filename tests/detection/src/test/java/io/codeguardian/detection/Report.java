package io.codeguardian.detection;

import java.util.Map;

/** Judgements as Markdown. */
final class Report {
    private static final String COUNTS = " | TP | FP | FN | TN | precision | recall | Youden |\n";
    private static final String RULE = "|---|---:|---:|---:|---:|---:|---:|---:|\n";

    private final StringBuilder text = new StringBuilder();

    void heading(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    void line(String sentence) {
        text.append(sentence).append('\n');
    }

    void table(String first, Map<String, Tally> rows) {
        text.append("| ").append(first).append(COUNTS).append(RULE);
        rows.forEach((name, tally) -> text.append("| ")
                .append(name)
                .append(" | ")
                .append(tally.cells())
                .append(" |\n"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
