package io.codeguardian.local.github.repository;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that a pull request changes.
 *
 * @param status as the API has it: added, modified, removed, renamed, copied, changed
 * @param blob of the head side; of the base side when removed
 * @param patch null when binary or too large to be shown
 */
public record FileChange(
        String status,
        String path,
        @Nullable String previousPath,
        String blob,
        int additions,
        int deletions,
        @Nullable String patch,
        List<DiffHunk> hunks) {

    /** The hunk that shows a line, or null. */
    public @Nullable DiffHunk hunkOf(Side side, int line) {
        return hunks.stream().filter(hunk -> hunk.shows(side, line)).findFirst().orElse(null);
    }

    /** The line at a diff position, or null. */
    public DiffHunk.@Nullable Place at(int position) {
        for (DiffHunk hunk : hunks) {
            DiffHunk.Place place = hunk.at(position);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** Where a line of the old side is on the new one; null when it was changed. */
    @Nullable
    Integer lineAfter(int line) {
        if (status.equals("removed")) {
            return null;
        }
        int shift = 0;
        for (DiffHunk hunk : hunks) {
            if (hunk.shows(Side.LEFT, line)) {
                return hunk.lineAfter(line);
            }
            if (line >= hunk.oldStart() + hunk.oldCount()) {
                shift = hunk.newStart() + hunk.newCount() - hunk.oldStart() - hunk.oldCount();
            }
        }
        return line + shift;
    }
}
