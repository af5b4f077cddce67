package io.codeguardian.engine.diff;

import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.RemovedLines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a diff says about one file.
 *
 * @param binary whether git showed no lines because it holds the file for binary
 * @param oldMode git's mode of the old side, as {@code 100644}; null when the diff does not tell
 * @param newMode git's mode of the new side, {@code 120000} for a symbolic link, {@code 160000} for a submodule
 * @param removed the lines that it takes away, the first 64 KiB of them
 */
public record FileDiff(
        ChangedFile file,
        boolean binary,
        @Nullable String oldMode,
        @Nullable String newMode,
        List<RemovedLines> removed) {
    public FileDiff {
        removed = List.copyOf(removed);
    }

    public boolean isSymbolicLink() {
        return "120000".equals(newMode);
    }

    public boolean isSubmodule() {
        return "160000".equals(newMode) || "160000".equals(oldMode);
    }
}
