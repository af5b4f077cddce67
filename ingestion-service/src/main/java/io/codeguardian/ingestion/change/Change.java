package io.codeguardian.ingestion.change;

import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.RemovedLines;
import java.util.List;

/**
 * What a pull request changes against the merge base.
 *
 * @param files every file of it with its hunks
 * @param readable those whose content is worth reading, by path
 * @param leftOut the rest, with the reason
 */
public record Change(List<ChangedFile> files, List<Readable> readable, List<LeftOut> leftOut) {
    public Change {
        files = List.copyOf(files);
        readable = List.copyOf(readable);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A file whose content may be read.
     *
     * @param blob its content's object id
     * @param bytes its size, with that of the removed lines
     * @param wholly whether every line counts, as for a file outside of the change in a full review
     * @param removed lines that the change takes away: a secret among them stays in the history
     */
    public record Readable(ChangedFile file, String blob, int bytes, boolean wholly, List<RemovedLines> removed) {
        public Readable {
            removed = List.copyOf(removed);
        }

        public String path() {
            return file.path();
        }
    }
}
