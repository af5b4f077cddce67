package io.codeguardian.engine.diff;

import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.RemovedLines;
import java.util.ArrayList;
import java.util.List;

/** Reads hunks by the lengths in their header, so that content which looks like a header misleads nobody. */
final class HunkReader {
    private static final int MOST_KEPT = 64 * 1024;

    private final DiffLines lines;
    private final List<Hunk> hunks = new ArrayList<>();
    private final List<RemovedLines> removedText = new ArrayList<>();
    private final StringBuilder keptText = new StringBuilder();
    private int keptLine;
    private int kept;

    HunkReader(DiffLines lines) {
        this.lines = lines;
    }

    List<Hunk> hunks() {
        return hunks;
    }

    void read() {
        int[] header = header(lines.next());
        List<LineRange> added = new ArrayList<>();
        List<LineRange> removed = new ArrayList<>();
        int oldLeft = header[1];
        int newLeft = header[3];
        int oldLine = header[0];
        int newLine = header[2];
        while (oldLeft > 0 || newLeft > 0) {
            if (!lines.hasNext()) {
                throw lines.malformed("ends inside a hunk");
            }
            char kind = lines.first();
            String text = kind == '-' && kept < MOST_KEPT ? lines.next().substring(1) : skipped();
            switch (kind) {
                case '+' -> {
                    extend(added, newLine++);
                    newLeft--;
                }
                case '-' -> {
                    keep(text, newLine);
                    extend(removed, oldLine++);
                    oldLeft--;
                }
                case ' ' -> {
                    oldLine++;
                    newLine++;
                    oldLeft--;
                    newLeft--;
                }
                case '\\' -> {}
                default -> throw lines.malformed("no line of a hunk");
            }
        }
        if (oldLeft < 0 || newLeft < 0) {
            throw lines.malformed("the hunk is longer than its header says");
        }
        skipMissingLineBreakMarks();
        hunks.add(new Hunk(header[0], header[1], header[2], header[3], added, removed));
    }

    private String skipped() {
        lines.skip();
        return "";
    }

    /** Lines that stood together are kept together. */
    private void keep(String text, int newLine) {
        if (kept < MOST_KEPT) {
            kept += text.length() + 1;
            if (newLine != keptLine) {
                flush();
                keptLine = newLine;
            }
            keptText.append(text, 0, Math.min(text.length(), MOST_KEPT)).append('\n');
        }
    }

    private void flush() {
        if (!keptText.isEmpty()) {
            removedText.add(new RemovedLines(keptLine, keptText.substring(0, keptText.length() - 1)));
            keptText.setLength(0);
        }
    }

    List<RemovedLines> removed() {
        flush();
        return removedText;
    }

    /** Reads {@code \ No newline at end of file}, in any language of git. */
    private void skipMissingLineBreakMarks() {
        while (lines.hasNext() && lines.first() == '\\') {
            lines.skip();
        }
    }

    private static void extend(List<LineRange> ranges, int line) {
        if (!ranges.isEmpty() && ranges.getLast().last() == line - 1) {
            ranges.add(new LineRange(ranges.removeLast().first(), line));
        } else {
            ranges.add(new LineRange(line, line));
        }
    }

    /** {@code @@ -1,2 +3,4 @@ section}: old start and length, new start and length; a missing length is 1. */
    private int[] header(String line) {
        int end = line.indexOf(" @@", 3);
        String[] sides = end < 0 ? new String[0] : line.substring(3, end).split(" ");
        if (sides.length != 2 || !sides[0].startsWith("-") || !sides[1].startsWith("+")) {
            throw lines.malformed("no hunk header");
        }
        int[] result = new int[4];
        for (int side = 0; side < 2; side++) {
            String[] numbers = sides[side].substring(1).split(",", 2);
            result[side * 2] = number(numbers[0]);
            result[side * 2 + 1] = numbers.length == 1 ? 1 : number(numbers[1]);
            if (result[side * 2] == 0 && result[side * 2 + 1] > 0) {
                throw lines.malformed("lines are counted from 1");
            }
        }
        return result;
    }

    private int number(String text) {
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw lines.malformed("no line number: '" + text + "'");
        }
        return Integer.parseInt(text);
    }
}
