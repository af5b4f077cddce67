package io.codeguardian.cli.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Markdown, as we post it, for a terminal: markers and tags gone, headings and code set off. */
public final class MarkdownText {
    private static final Pattern HIDDEN = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("</?(details|summary|sub|sup|b|i|br|p|div|a)( [^>\n]*)?/?>");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\n]*)\\]\\([^)\n]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\n]*)\\]\\(([^)\n]*)\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\n]+)\\*\\*");

    private final Style style;

    public MarkdownText(Style style) {
        this.style = style;
    }

    public List<String> lines(String markdown) {
        String text = HIDDEN.matcher(markdown).replaceAll("");
        text = TAG.matcher(text).replaceAll("");
        text = IMAGE.matcher(text).replaceAll("$1");
        List<String> lines = new ArrayList<>();
        boolean code = false;
        boolean blank = true;
        for (String raw : SafeText.of(text.strip()).split("\n", -1)) {
            if (raw.stripLeading().startsWith("```")) {
                code = !code;
            } else if (code) {
                lines.add("    " + style.dim(raw));
                blank = false;
            } else if (!raw.isBlank() || !blank) {
                lines.add(line(raw));
                blank = raw.isBlank();
            }
        }
        return lines;
    }

    private String line(String raw) {
        String text = LINK.matcher(raw).replaceAll("$1");
        if (text.startsWith("#")) {
            return style.bold(text.replaceFirst("^#+ *", ""));
        }
        StringBuilder shown = new StringBuilder();
        Matcher bold = BOLD.matcher(text);
        int done = 0;
        while (bold.find()) {
            shown.append(text, done, bold.start()).append(style.bold(bold.group(1)));
            done = bold.end();
        }
        return shown.append(text.substring(done)).toString();
    }
}
