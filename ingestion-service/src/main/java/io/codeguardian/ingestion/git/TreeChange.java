package io.codeguardian.ingestion.git;

import org.jspecify.annotations.Nullable;

/** What became of a path from one tree to another; a rename is a removal and an addition here. */
public record TreeChange(
        @Nullable TreeEntry before, @Nullable TreeEntry after) {
    public String path() {
        return entry().path();
    }

    /** The new side, or the old one of a removed file. */
    public TreeEntry entry() {
        if (after != null) {
            return after;
        }
        if (before != null) {
            return before;
        }
        throw new IllegalStateException("a change without sides");
    }
}
