package io.codeguardian.engine.source;

import io.codeguardian.engine.source.Parsed.Reason;
import io.codeguardian.engine.source.Parsed.TextOnly;
import io.codeguardian.language.SourceLanguage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts that are not worth a parser's risk: huge, binary, minified, or nested beyond what a person writes. */
final class SourceGuards {
    static final int LONGEST_TEXT = 1 << 20;
    static final int MOST_LINES = 20_000;
    static final int LONGEST_LINE = 20_000;
    static final int DEEPEST_BRACKETS = 500;

    private static final int MINIFIED_FROM = 4_096;
    private static final int MINIFIED_LINE = 1_000;
    private static final Set<SourceLanguage> MINIFIABLE = Set.of(
            SourceLanguage.JAVASCRIPT,
            SourceLanguage.TYPESCRIPT,
            SourceLanguage.TSX,
            SourceLanguage.CSS,
            SourceLanguage.HTML);

    private final SourceText source;
    private final String text;
    private int lines;
    private int lineStart;
    private int inLongLines;
    private int depth;

    private SourceGuards(SourceText source) {
        this.source = source;
        this.text = source.text();
    }

    /** Null when the text may be parsed. One pass over the text. */
    static @Nullable TextOnly refuse(SourceText source) {
        return new SourceGuards(source).check();
    }

    private @Nullable TextOnly check() {
        if (text.length() > LONGEST_TEXT) {
            return refused(Reason.TOO_LARGE, "it has more than " + LONGEST_TEXT + " characters");
        }
        int control = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0) {
                return refused(Reason.BINARY, "it holds NUL characters");
            }
            if (c == '\uFFFD' || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
                control++;
            } else if (c == '\n') {
                TextOnly refused = endLine(at);
                if (refused != null) {
                    return refused;
                }
            } else if (nesting(c) > DEEPEST_BRACKETS) {
                return refused(Reason.TOO_DEEP, "its brackets are nested deeper than " + DEEPEST_BRACKETS);
            }
        }
        if (control > text.length() / 10) {
            return refused(Reason.BINARY, "more than a tenth of it is no text");
        }
        TextOnly refused = endLine(text.length());
        return refused != null ? refused : minified();
    }

    private @Nullable TextOnly endLine(int at) {
        int length = at - lineStart;
        if (length > LONGEST_LINE) {
            return refused(Reason.MINIFIED, "a line is longer than " + LONGEST_LINE + " characters");
        }
        if (++lines > MOST_LINES + 1) {
            return refused(Reason.TOO_LARGE, "it has more than " + MOST_LINES + " lines");
        }
        if (length > MINIFIED_LINE) {
            inLongLines += length;
        }
        lineStart = at + 1;
        return null;
    }

    private int nesting(char c) {
        if (c == '(' || c == '[' || c == '{') {
            depth++;
        } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
            depth--;
        }
        return depth;
    }

    private @Nullable TextOnly minified() {
        boolean minified = text.length() >= MINIFIED_FROM
                && inLongLines > text.length() / 2
                && MINIFIABLE.contains(source.language());
        return minified ? refused(Reason.MINIFIED, "most of it is in lines that no one wrote by hand") : null;
    }

    private TextOnly refused(Reason reason, String detail) {
        return new TextOnly(source, reason, detail);
    }
}
