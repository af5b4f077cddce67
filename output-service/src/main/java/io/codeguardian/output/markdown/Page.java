package io.codeguardian.output.markdown;

import java.util.List;

/** Markdown that grows up to a budget: what does not fit is counted, never cut in the middle. */
public final class Page {
    /** Below GitHub's 65,536 characters for comments and check runs. */
    public static final int GITHUB = 65_000;

    private static final int RESERVE = 200;

    private final StringBuilder text = new StringBuilder();
    private final int budget;

    public Page(int budget) {
        this.budget = budget;
    }

    /** A paragraph or any other block, followed by a blank line; left out when it does not fit. */
    public Page block(String markdown) {
        if (fits(markdown.length() + 2)) {
            text.append(markdown).append("\n\n");
        }
        return this;
    }

    /** Lines that belong together, at most {@code most}; the rest is counted. */
    public Page lines(List<String> lines, int most) {
        int told = 0;
        while (told < lines.size() && told < most && fits(lines.get(told).length() + 1)) {
            text.append(lines.get(told++)).append('\n');
        }
        if (told < lines.size()) {
            text.append("- … and ").append(lines.size() - told).append(" more\n");
        }
        text.append('\n');
        return this;
    }

    /** A part that is folded away. */
    public Page folded(String title, List<String> lines, int most) {
        if (fits(title.length() + 100)) {
            text.append("<details><summary>").append(title).append("</summary>\n\n");
            lines(lines, most);
            text.append("</details>\n\n");
        }
        return this;
    }

    private boolean fits(int more) {
        return text.length() + more + RESERVE <= budget;
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
