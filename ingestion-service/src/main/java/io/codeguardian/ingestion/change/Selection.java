package io.codeguardian.ingestion.change;

import io.codeguardian.engine.reading.ContentGuards;
import io.codeguardian.ingestion.git.Mirror;
import io.codeguardian.ingestion.git.TreeEntry;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LeftOut.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Files on their way through the guards; each step takes some away and says why. */
final class Selection {
    private final Mirror mirror;
    private final EntryGuards guards;
    private final ReadingLimits limits;
    private final Map<String, Candidate> candidates = new TreeMap<>();
    private final List<TreeEntry> removed = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    Selection(Mirror mirror, EntryGuards guards, ReadingLimits limits) {
        this.mirror = mirror;
        this.guards = guards;
        this.limits = limits;
    }

    /** In the order of their paths. */
    Collection<Candidate> candidates() {
        return candidates.values();
    }

    /** Regular files that the change removes, or whose names it takes away. */
    List<TreeEntry> removed() {
        return removed;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    void consider(@Nullable TreeEntry before, @Nullable TreeEntry after) {
        TreeEntry oldFile = before != null && before.isFile() ? before : null;
        TreeEntry entry = after != null ? after : before;
        LeftOut refused = entry == null ? null : guards.refuse(entry);
        if (refused != null) {
            leftOut.add(refused);
        } else if (after == null) {
            if (oldFile != null) {
                removed.add(oldFile);
            }
        } else if (candidates.size() < limits.maximumFiles()) {
            candidates.put(after.path(), new Candidate(oldFile, after));
        } else {
            leftOut.add(new LeftOut(after.path(), Reason.BUDGET, "there are too many files"));
        }
    }

    /** Brings the blobs in one fetch, and drops what is too large. */
    void fetchAndWeigh() {
        Set<String> blobs = new HashSet<>();
        for (Candidate candidate : candidates.values()) {
            blobs.add(candidate.after().blob());
            if (candidate.before() != null) {
                blobs.add(candidate.before().blob());
            }
        }
        if (!candidates.isEmpty()) {
            removed.forEach(r -> blobs.add(r.blob())); // an addition may be their rename
        }
        mirror.fetchBlobs(blobs);
        Map<String, Long> sizes = mirror.objects().sizes(blobs);
        candidates.values().removeIf(c -> isTooLarge(c, sizes));
    }

    /** Removals whose content is small enough to be compared with additions. */
    List<TreeEntry> comparableRemovals() {
        Map<String, Long> sizes =
                mirror.objects().sizes(removed.stream().map(TreeEntry::blob).toList());
        return removed.stream().filter(r -> fits(r, sizes)).toList();
    }

    private boolean isTooLarge(Candidate candidate, Map<String, Long> sizes) {
        boolean large = !fits(candidate.after(), sizes);
        if (large || (candidate.before() != null && !fits(candidate.before(), sizes))) {
            long limit = limits.maximumFile().asLongValue() / 1024;
            String side = large ? "it is" : "its old side is";
            leftOut.add(new LeftOut(candidate.path(), Reason.TOO_LARGE, side + " larger than " + limit + " KiB"));
            return true;
        }
        candidate.weighs(sizes.getOrDefault(candidate.after().blob(), 0L));
        return false;
    }

    private boolean fits(TreeEntry entry, Map<String, Long> sizes) {
        return sizes.getOrDefault(entry.blob(), Long.MAX_VALUE)
                <= limits.maximumFile().asLongValue();
    }

    /** Looks into every file once; nothing is kept but its language. */
    void look() {
        List<Candidate> order = List.copyOf(candidates.values());
        int[] next = {0};
        mirror.objects().read(order.stream().map(c -> c.after().blob()).toList(), (blob, content) -> {
            Candidate candidate = order.get(next[0]++);
            candidate.detect(content);
            LeftOut refused = ContentGuards.refuse(candidate.path(), candidate.language(), content);
            if (refused != null) {
                leftOut.add(refused);
                candidates.remove(candidate.path());
            }
        });
    }
}
