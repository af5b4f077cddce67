package io.codeguardian.engine.source;

import java.util.Arrays;

/** Lines of a text as git counts them: separated by line feeds, numbered from 1; columns are UTF-16 code units from 1. */
public final class LineIndex {
    private final String text;
    private final int[] starts;

    public LineIndex(String text) {
        this.text = text;
        int[] found = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** A line feed at the end of the text begins no further line. */
    public int lineCount() {
        int last = starts.length;
        return last > 1 && starts[last - 1] == text.length() ? last - 1 : last;
    }

    /** @param offset 0 to the length of the text */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Offset of the line's first code unit. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Offset after the line's last code unit, its line break not counted. */
    public int end(int line) {
        int end = line < starts.length ? starts[line] - 1 : text.length();
        return end > starts[line - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The line without its line break. */
    public String text(int line) {
        return text.substring(start(line), end(line));
    }
}
