package io.codeguardian.local.github.repository;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One hunk that git printed. A comment is possible on every line that it shows, on the side where it shows it.
 *
 * @param lines header first, then the lines with their marks
 * @param position of the header, counted from the first header of the file, which is 0
 */
public record DiffHunk(int oldStart, int oldCount, int newStart, int newCount, List<String> lines, int position) {

    static DiffHunk parse(List<String> lines, int position) {
        String header = lines.getFirst();
        String[] range =
                header.substring("@@ -".length(), header.indexOf(" @@", 3)).split(" \\+");
        String[] old = range[0].split(",");
        String[] now = range[1].split(",");
        return new DiffHunk(
                Integer.parseInt(old[0]),
                old.length > 1 ? Integer.parseInt(old[1]) : 1,
                Integer.parseInt(now[0]),
                now.length > 1 ? Integer.parseInt(now[1]) : 1,
                List.copyOf(lines),
                position);
    }

    public boolean shows(Side side, int line) {
        int start = side == Side.LEFT ? oldStart : newStart;
        int count = side == Side.LEFT ? oldCount : newCount;
        return line >= start && line < start + count;
    }

    /** The hunk down to a line, as a comment carries it; null when the line is not shown. */
    public @Nullable String downTo(Side side, int line) {
        Integer index = indexOf(side, line);
        return index == null ? null : String.join("\n", lines.subList(0, index + 1));
    }

    /** GitHub's old way to say where: lines below the first header of the file. */
    public @Nullable Integer positionOf(Side side, int line) {
        Integer index = indexOf(side, line);
        return index == null ? null : position + index;
    }

    private @Nullable Integer indexOf(Side side, int line) {
        char absent = side == Side.LEFT ? '+' : '-';
        int number = side == Side.LEFT ? oldStart : newStart;
        for (int i = 1; i < lines.size(); i++) {
            char mark = lines.get(i).isEmpty() ? ' ' : lines.get(i).charAt(0);
            if (mark == absent || mark == '\\') {
                continue;
            }
            if (number == line) {
                return i;
            }
            number++;
        }
        return null;
    }

    /** The line at a position below the first header of the file, or null. */
    @Nullable
    Place at(int wanted) {
        int index = wanted - position;
        if (index < 1 || index >= lines.size()) {
            return null;
        }
        int left = oldStart;
        int right = newStart;
        for (int i = 1; i < index; i++) {
            char mark = lines.get(i).isEmpty() ? ' ' : lines.get(i).charAt(0);
            left += mark == '-' || mark == ' ' ? 1 : 0;
            right += mark == '+' || mark == ' ' ? 1 : 0;
        }
        return lines.get(index).startsWith("-") ? new Place(Side.LEFT, left) : new Place(Side.RIGHT, right);
    }

    /** Where a context line of the old side is on the new one; null when it was deleted. */
    @Nullable
    Integer lineAfter(int line) {
        int left = oldStart;
        int right = newStart;
        for (String shown : lines.subList(1, lines.size())) {
            char mark = shown.isEmpty() ? ' ' : shown.charAt(0);
            if (mark == ' ' && left == line) {
                return right;
            }
            left += mark == '-' || mark == ' ' ? 1 : 0;
            right += mark == '+' || mark == ' ' ? 1 : 0;
        }
        return null;
    }

    /** A line on a side. */
    public record Place(Side side, int line) {}

    static List<DiffHunk> parseAll(List<String> patch) {
        List<DiffHunk> hunks = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= patch.size(); i++) {
            if (i == patch.size() || patch.get(i).startsWith("@@ -")) {
                hunks.add(parse(patch.subList(begin, i), begin));
                begin = i;
            }
        }
        return patch.isEmpty() ? List.of() : hunks;
    }
}
