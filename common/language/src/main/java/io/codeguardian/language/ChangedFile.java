package io.codeguardian.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of a change, without its content.
 *
 * @param path on the new side; on the old side for a removed file
 * @param previousPath on the old side, when renamed or copied
 */
public record ChangedFile(
        String path, @Nullable String previousPath, ChangeStatus status, SourceLanguage language, List<Hunk> hunks) {
    public ChangedFile {
        hunks = List.copyOf(hunks);
    }

    public boolean changes(int newLine) {
        return hunks.stream().flatMap(h -> h.added().stream()).anyMatch(r -> r.contains(newLine));
    }

    public boolean changes(LineRange newLines) {
        return hunks.stream().flatMap(h -> h.added().stream()).anyMatch(r -> r.overlaps(newLines));
    }

    public boolean commentable(LineRange newLines) {
        return hunks.stream().anyMatch(h -> h.commentable(newLines));
    }
}
