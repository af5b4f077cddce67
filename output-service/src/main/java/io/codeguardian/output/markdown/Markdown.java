package io.codeguardian.output.markdown;

/**
 * Puts text that others wrote into Markdown so that it stays text: it mentions nobody, shows no image, follows no link,
 * is no HTML and no marker, and closes what it opens. A zero-width space breaks each construct, in code as outside of it.
 */
public final class Markdown {
    private static final char BREAK = '\u200b';
    private static final String SUGGESTION = "suggestion";
    private static final String SPECIAL = "\\*_[]<>|~#";

    private Markdown() {}

    /** Paragraphs, lists and code of a message; cut at {@code longest} characters. */
    public static String block(String text, int longest) {
        StringBuilder result = new StringBuilder();
        String fence = "";
        for (String line : Plain.text(text, longest).split("\n", -1)) {
            String neutral = neutral(line);
            String opens = fenceOf(line);
            if (fence.isEmpty()) {
                fence = opens;
            } else if (closes(line, fence)) {
                fence = "";
            }
            result.append(neutral).append('\n');
        }
        if (!fence.isEmpty()) {
            result.append(fence).append('\n');
        }
        return result.toString().strip();
    }

    /** One line with its special characters escaped: titles, reasons, cells of a table. */
    public static String line(String text, int longest) {
        String plain = neutral(Plain.line(text, longest));
        boolean keepsCode = plain.chars().filter(c -> c == '`').count() % 2 == 0;
        StringBuilder result = new StringBuilder(plain.length() + 8);
        boolean code = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '`' && keepsCode) {
                code = !code;
                result.append(c);
            } else if (c == '|' || (!code && (SPECIAL.indexOf(c) >= 0 || c == '`'))) {
                result.append('\\').append(c);
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** A code span, also in a cell of a table. */
    public static String code(String text) {
        String plain = Plain.line(text, 300).replace("|", "\\|");
        String ticks = "`".repeat(longestRun(plain, '`') + 1);
        boolean pad = plain.startsWith("`") || plain.endsWith("`");
        return pad ? ticks + ' ' + plain + ' ' + ticks : ticks + plain + ticks;
    }

    /** A fenced block with the text exactly as it is; the fence is longer than any inside. */
    public static String fenced(String info, String text) {
        String fence = "`".repeat(Math.max(3, longestRun(text, '`') + 1));
        return fence + info + '\n' + text + (text.isEmpty() ? "" : "\n") + fence;
    }

    private static String neutral(String line) {
        StringBuilder result = new StringBuilder(line.length() + 8);
        boolean started = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            result.append(c);
            if (breaks(c, next, started) || line.startsWith("://", i) || endsWww(line, i)) {
                result.append(BREAK);
            }
            started |= !Character.isWhitespace(c) && c != '>' && c != '*' && c != '-';
        }
        return withoutSuggestion(result.toString());
    }

    private static boolean breaks(char c, char next, boolean started) {
        return switch (c) {
            case '@' -> Character.isLetterOrDigit(next);
            case '#' -> Character.isDigit(next);
            case '&' -> Character.isLetter(next) || next == '#'; // an entity of '@' mentions as well
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '!' -> next == '[';
            case ']' -> next == '(' || next == ':' || next == '[';
            case '/' -> !started && Character.isLetter(next);
            default -> false;
        };
    }

    /** GitHub links bare {@code www.} names. */
    private static boolean endsWww(String line, int i) {
        return i >= 3 && line.regionMatches(true, i - 3, "www.", 0, 4);
    }

    /** Only our own suggestion blocks may offer a change. */
    private static String withoutSuggestion(String line) {
        int ticks = Math.max(line.indexOf("```"), line.indexOf("~~~"));
        if (ticks < 0) {
            return line;
        }
        int info = ticks;
        while (info < line.length()
                && (line.charAt(info) == '`' || line.charAt(info) == '~' || line.charAt(info) == ' ')) {
            info++;
        }
        boolean suggests = line.regionMatches(true, info, SUGGESTION, 0, SUGGESTION.length());
        return suggests ? line.substring(0, info) + "text" : line;
    }

    private static String fenceOf(String line) {
        String stripped = line.stripLeading();
        if (line.length() - stripped.length() > 3) {
            return "";
        }
        for (char c : new char[] {'`', '~'}) {
            int run = 0;
            while (run < stripped.length() && stripped.charAt(run) == c) {
                run++;
            }
            if (run >= 3 && (c == '~' || stripped.indexOf('`', run) < 0)) {
                return String.valueOf(c).repeat(run);
            }
        }
        return "";
    }

    private static boolean closes(String line, String fence) {
        String own = fenceOf(line);
        return own.startsWith(fence) && line.strip().equals(own);
    }

    private static int longestRun(String text, char c) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == c ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
