package io.codeguardian.engine.suppression;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/**
 * {@code codeguardian:ignore java/string-identity -- interned above}: on the line of the code, or alone on a line before.
 *
 * @param line where it stands
 * @param governed the line that it speaks about
 * @param rules ids
 * @param reason empty when none is given, and then it is not obeyed
 */
public record Suppression(int line, int governed, List<String> rules, String reason) {
    public static final String MARK = "codeguardian:ignore";
    private static final String BEFORE_REASON = "--";
    private static final int MOST = 1_000;
    private static final List<String> OPENERS = List.of("//", "#", "/*", "*", "--", "<!--", ";", "%");
    private static final List<String> CLOSERS = List.of("*/", "-->", "*}");

    public Suppression {
        rules = List.copyOf(rules);
    }

    /** Whether it names a rule and says why. */
    public boolean isExplained() {
        return !rules.isEmpty() && !reason.isEmpty();
    }

    /** All of a text, obeyed or not; costs one search when there is none. */
    public static List<Suppression> in(String text) {
        if (!text.contains(MARK)) {
            return List.of();
        }
        List<Suppression> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && found.size() < MOST; i++) {
            int mark = lines.get(i).indexOf(MARK);
            String before = mark < 0 ? "" : lines.get(i).substring(0, mark).strip();
            if (mark >= 0 && OPENERS.stream().anyMatch(before::endsWith)) {
                boolean alone = OPENERS.contains(before);
                int governed = alone ? next(lines, i) : i;
                found.add(read(i + 1, governed + 1, lines.get(i).substring(mark + MARK.length())));
            }
        }
        return found;
    }

    /** The first line of code below; other comments of the same kind may stand between. */
    private static int next(List<String> lines, int from) {
        int at = from + 1;
        while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).contains(MARK))) {
            at++;
        }
        return at;
    }

    private static Stream<String> words(String names) {
        return Collections.list(new StringTokenizer(names, ", ")).stream().map(String::valueOf);
    }

    private static Suppression read(int line, int governed, String rest) {
        String text = rest.strip();
        for (String closer : CLOSERS) {
            text = text.endsWith(closer)
                    ? text.substring(0, text.length() - closer.length()).strip()
                    : text;
        }
        int dashes = text.indexOf(BEFORE_REASON);
        String names = dashes < 0 ? text : text.substring(0, dashes);
        String reason = dashes < 0
                ? ""
                : text.substring(dashes + BEFORE_REASON.length()).strip();
        List<String> rules = words(names).filter(n -> n.contains("/")).toList();
        return new Suppression(line, governed, rules, reason);
    }
}
