package io.codeguardian.ingestion.change;

import io.codeguardian.engine.configuration.PathFilter;
import io.codeguardian.ingestion.git.Mirror;
import io.codeguardian.ingestion.git.TreeChange;
import io.codeguardian.ingestion.git.TreeEntry;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LeftOut.Reason;
import io.codeguardian.language.ReviewSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a change from a mirror: lists, guards, then compares what is left. */
@ApplicationScoped
public class ChangeReader {
    private final ReadingLimits limits;

    @Inject
    public ChangeReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * The change from one commit to another.
     *
     * @param from the merge base
     */
    public Change read(Mirror mirror, String from, String to, ReviewSettings settings) {
        Reading reading = new Reading(mirror, new PathGuards(new PathFilter(settings)));
        reading.list(mirror.objects().changes(from, to));
        reading.fetchAndWeigh();
        reading.look();
        return reading.compare();
    }

    /** One reading; each step shrinks the candidates and says why. */
    private final class Reading {
        private final Mirror mirror;
        private final PathGuards guards;
        private final Map<String, Candidate> candidates = new TreeMap<>();
        private final List<TreeEntry> removed = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        Reading(Mirror mirror, PathGuards guards) {
            this.mirror = mirror;
            this.guards = guards;
        }

        void list(List<TreeChange> changes) {
            for (TreeChange change : changes) {
                LeftOut refused = guards.refuse(change.entry());
                if (refused != null) {
                    leaveOut(refused);
                    continue;
                }
                TreeEntry before = change.before() != null && change.before().isFile() ? change.before() : null;
                if (change.after() == null) {
                    if (before != null) {
                        removed.add(before);
                    }
                } else if (candidates.size() < limits.maximumFiles()) {
                    candidates.put(change.path(), new Candidate(before, change.after()));
                } else {
                    leaveOut(new LeftOut(change.path(), Reason.BUDGET, "the change has too many files"));
                }
            }
        }

        void fetchAndWeigh() {
            Set<String> blobs = new HashSet<>();
            candidates.values().forEach(c -> {
                blobs.add(c.after().blob());
                if (c.before() != null) {
                    blobs.add(c.before().blob());
                }
            });
            if (!candidates.isEmpty()) {
                removed.forEach(r -> blobs.add(r.blob())); // an addition may be their rename
            }
            mirror.fetchBlobs(blobs);
            Map<String, Long> sizes = mirror.objects().sizes(blobs);
            removed.removeIf(r -> tooLarge(sizes, r) && leaveOut(gone(r)));
            candidates.values().removeIf(c -> weigh(c, sizes));
        }

        private boolean weigh(Candidate candidate, Map<String, Long> sizes) {
            boolean large = tooLarge(sizes, candidate.after());
            if (large || (candidate.before() != null && tooLarge(sizes, candidate.before()))) {
                String side = large ? "it is" : "its old side is";
                return leaveOut(new LeftOut(
                        candidate.path(),
                        Reason.TOO_LARGE,
                        side + " larger than " + limits.maximumFile().asLongValue() / 1024 + " KiB"));
            }
            candidate.size(sizes.getOrDefault(candidate.after().blob(), 0L));
            return false;
        }

        private boolean tooLarge(Map<String, Long> sizes, TreeEntry entry) {
            return sizes.getOrDefault(entry.blob(), Long.MAX_VALUE)
                    > limits.maximumFile().asLongValue();
        }

        /** Looks into every file once; nothing is kept. */
        void look() {
            List<Candidate> order = new ArrayList<>(candidates.values());
            int[] next = {0};
            mirror.objects().read(order.stream().map(c -> c.after().blob()).toList(), (blob, content) -> {
                Candidate candidate = order.get(next[0]++);
                candidate.detect(content);
                LeftOut refused = ContentGuards.refuse(candidate.path(), candidate.language(), content);
                if (refused != null) {
                    leaveOut(refused);
                    candidates.remove(candidate.path());
                }
            });
        }

        Change compare() {
            Patches patches = new Patches(mirror.objects());
            Map<String, Patches.Compared> compared = patches.compare(candidates.values(), removed);
            List<ChangedFile> files = new ArrayList<>();
            List<Change.Readable> readable = new ArrayList<>();
            Set<String> renamedAway = new HashSet<>();
            Budget budget = new Budget(limits.maximumReview().asLongValue(), limits.maximumHunks());
            for (Candidate candidate : candidates.values()) {
                Patches.Compared diff = compared.get(candidate.path());
                if (diff == null || diff.binary()) {
                    leaveOut(new LeftOut(candidate.path(), Reason.BINARY, "git holds it for binary"));
                    continue;
                }
                ChangedFile file = diff.file();
                if (file.previousPath() != null) {
                    renamedAway.add(file.previousPath());
                }
                if (!budget.takes(candidate.bytes(), file.hunks().size())) {
                    leaveOut(new LeftOut(candidate.path(), Reason.BUDGET, budget.reason()));
                    continue;
                }
                files.add(file);
                if (!file.hunks().isEmpty()) {
                    readable.add(new Change.Readable(file, candidate.after().blob(), (int) candidate.bytes(), false));
                }
            }
            removed.stream().filter(r -> !renamedAway.contains(r.path())).forEach(r -> {
                files.add(removedFile(r));
                leaveOut(gone(r));
            });
            return new Change(files, readable, leftOut);
        }

        private boolean leaveOut(LeftOut file) {
            leftOut.add(file);
            return true;
        }
    }

    private static LeftOut gone(TreeEntry entry) {
        return new LeftOut(entry.path(), Reason.REMOVED, "the change removes it");
    }

    private static ChangedFile removedFile(TreeEntry entry) {
        return new ChangedFile(
                entry.path(),
                null,
                ChangeStatus.REMOVED,
                io.codeguardian.engine.source.Languages.detect(entry.path(), ""),
                List.of());
    }
}
