package io.codeguardian.language;

/**
 * A place in the new side of a file.
 *
 * @param path relative to the repository's root, with {@code /}
 * @param startLine 1-based
 * @param startColumn 1-based, in UTF-16 code units
 * @param endLine 1-based, inclusive
 * @param endColumn 1-based, in UTF-16 code units, exclusive
 */
public record Location(String path, int startLine, int startColumn, int endLine, int endColumn) {
    public Location {
        if (startLine < 1 || endLine < startLine || startColumn < 1 || endColumn < 1) {
            throw new IllegalArgumentException("not a location in " + path + ": " + startLine + ":" + startColumn
                    + " to " + endLine + ":" + endColumn);
        }
    }

    public LineRange lines() {
        return new LineRange(startLine, endLine);
    }
}
