package io.codeguardian.ingestion.change;

import io.codeguardian.engine.diff.FileDiff;
import io.codeguardian.engine.diff.UnifiedDiff;
import io.codeguardian.ingestion.git.Objects;
import io.codeguardian.ingestion.git.TreeEntry;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.RemovedLines;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares files piece by piece, so that the text of a large change never lies in memory as a whole. */
final class Patches {
    /** New sides in one comparison; the old sides and the patch are about as large. */
    private static final long PIECE = 8 << 20;

    private static final int LARGEST_PATCH = 128 << 20;

    /** Characters of removed lines that are kept of one change; those of later files are let go. */
    private static final long MOST_REMOVED = 16 << 20;

    private final Objects objects;
    private final Map<String, Compared> compared = new HashMap<>();
    private long keptRemoved;

    Patches(Objects objects) {
        this.objects = objects;
    }

    /** A file with its hunks. */
    record Compared(ChangedFile file, boolean binary, List<RemovedLines> removed) {
        long removedBytes() {
            return removed.stream().mapToLong(r -> r.text().length()).sum();
        }
    }

    /** By path of the new side; renames are found among files of one piece. */
    Map<String, Compared> compare(Collection<Candidate> candidates, List<TreeEntry> removed) {
        List<Candidate> piece = new ArrayList<>();
        List<TreeEntry> alsoRemoved = removed;
        long bytes = 0;
        // Additions first: they meet the removals, which may be their old names, in the first piece.
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparing(c -> c.before() != null));
        for (Candidate candidate : order) {
            if (bytes + candidate.bytes() > PIECE && !piece.isEmpty()) {
                comparePiece(piece, alsoRemoved);
                alsoRemoved = List.of();
                piece.clear();
                bytes = 0;
            }
            piece.add(candidate);
            bytes += candidate.bytes();
        }
        if (!piece.isEmpty()) {
            comparePiece(piece, alsoRemoved);
        }
        return compared;
    }

    private void comparePiece(List<Candidate> piece, List<TreeEntry> removed) {
        List<TreeEntry> before = new ArrayList<>(removed);
        List<TreeEntry> after = new ArrayList<>();
        Map<String, SourceLanguage> languages = new HashMap<>();
        for (Candidate candidate : piece) {
            if (candidate.before() != null) {
                before.add(candidate.before());
            }
            after.add(candidate.after());
            languages.put(candidate.path(), candidate.language());
        }
        byte[] patch = objects.patch(objects.tree(before), objects.tree(after), LARGEST_PATCH);
        for (FileDiff diff : UnifiedDiff.parse(patch, p -> languages.getOrDefault(p, SourceLanguage.TEXT))) {
            if (languages.containsKey(diff.file().path())) {
                compared.put(diff.file().path(), new Compared(diff.file(), diff.binary(), kept(diff.removed())));
            }
        }
    }

    private List<RemovedLines> kept(List<RemovedLines> removed) {
        long length = removed.stream().mapToLong(r -> r.text().length()).sum();
        if (keptRemoved + length > MOST_REMOVED) {
            return List.of();
        }
        keptRemoved += length;
        return removed;
    }
}
