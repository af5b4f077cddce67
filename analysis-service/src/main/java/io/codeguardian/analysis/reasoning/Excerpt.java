package io.codeguardian.analysis.reasoning;

import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.Symbol;
import java.util.BitSet;
import java.util.List;

/** The lines of a file that a model reads: numbered, the changed ones marked with {@code +}. */
final class Excerpt {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_FUNCTION = 200;
    private static final int LONGEST_PATH = 300;

    private final SourceFile file;
    private final String[] lines;

    /** @param masked the file's content without its secrets, line for line */
    Excerpt(SourceFile file, String masked) {
        this.file = file;
        this.lines = masked.split("\n", -1);
    }

    /**
     * The changed hunks with the functions around them; the hunks alone when that is too long.
     *
     * @return empty when nothing of it changed, or when even the hunks are longer than {@code longest} characters
     */
    String within(int longest) {
        BitSet hunks = hunks();
        BitSet functions = (BitSet) hunks.clone();
        for (Symbol symbol : file.symbols()) {
            LineRange range = symbol.lines();
            boolean shown = symbol.kind() == Symbol.Kind.FUNCTION
                    && symbol.touched()
                    && range.last() - range.first() < LONGEST_FUNCTION;
            if (shown) {
                functions.set(range.first(), range.last() + 1);
            }
        }
        String text = render(functions);
        if (text.length() > longest) {
            text = render(hunks);
        }
        return text.length() > longest ? "" : text;
    }

    private BitSet hunks() {
        BitSet shown = new BitSet();
        if (file.change() == null) {
            shown.set(1, lines.length + 1);
            return shown;
        }
        List<Hunk> hunks = file.change().hunks();
        for (Hunk hunk : hunks) {
            if (!hunk.added().isEmpty()) {
                shown.set(Math.max(hunk.newStart(), 1), hunk.newStart() + hunk.newLength());
            }
        }
        return shown;
    }

    private String render(BitSet shown) {
        if (shown.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("=== file ")
                .append(Wording.line(file.path(), LONGEST_PATH))
                .append('\n');
        int previous = 0;
        for (int line = shown.nextSetBit(1); line > 0 && line <= lines.length; line = shown.nextSetBit(line + 1)) {
            if (line != previous + 1) {
                text.append("    …\n");
            }
            append(text, line);
            previous = line;
        }
        return text.toString();
    }

    private void append(StringBuilder text, int line) {
        String content = lines[line - 1];
        text.append(line).append(file.inChange(new LineRange(line, line)) ? " + " : "   ");
        text.append(
                content.length() > LONGEST_LINE ? content.substring(0, LONGEST_LINE) + '…' : content.stripTrailing());
        text.append('\n');
    }
}
