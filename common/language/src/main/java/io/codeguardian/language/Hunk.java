package io.codeguardian.language;

import java.util.List;

/**
 * One hunk of a unified diff with three lines of context. Starts are 1-based as in the hunk header; a side without
 * lines has length 0.
 *
 * @param added lines of the new side that the change added or edited
 * @param removed lines of the old side that the change removed or edited
 */
public record Hunk(
        int oldStart, int oldLength, int newStart, int newLength, List<LineRange> added, List<LineRange> removed) {
    public Hunk {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Whether a comment on the new side may span these lines: GitHub refuses ranges that leave a hunk. */
    public boolean commentable(LineRange newSide) {
        return newLength > 0 && new LineRange(newStart, newStart + newLength - 1).contains(newSide);
    }
}
