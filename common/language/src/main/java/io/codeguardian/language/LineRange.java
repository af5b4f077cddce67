package io.codeguardian.language;

/**
 * Lines of one side of a file.
 *
 * @param first 1-based, inclusive
 * @param last 1-based, inclusive, not below {@code first}
 */
public record LineRange(int first, int last) {
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a line range: " + first + " to " + last);
        }
    }

    public boolean contains(int line) {
        return line >= first && line <= last;
    }

    public boolean contains(LineRange other) {
        return contains(other.first) && contains(other.last);
    }

    public boolean overlaps(LineRange other) {
        return other.first <= last && other.last >= first;
    }
}
