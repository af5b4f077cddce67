package io.codeguardian.ingestion.change;

import io.codeguardian.engine.configuration.PathFilter;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.ingestion.change.Change.Readable;
import io.codeguardian.ingestion.git.Mirror;
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
        Selection selection = selection(mirror, settings);
        mirror.objects().changes(from, to).forEach(c -> selection.consider(c.before(), c.after()));
        selection.fetchAndWeigh();
        selection.look();
        return compare(mirror, selection, new Budget(limits));
    }

    /** The same change, and every other file of its new side to be read wholly. */
    public Change readAll(Mirror mirror, String from, String to, ReviewSettings settings) {
        Change change = read(mirror, from, to, settings);
        Budget budget = new Budget(limits);
        Set<String> known = new HashSet<>();
        change.readable().forEach(f -> {
            known.add(f.path());
            budget.takes(f.bytes(), f.file().hunks().size());
        });
        change.leftOut().forEach(l -> known.add(l.path()));
        Selection selection = selection(mirror, settings);
        mirror.objects().files(to).stream()
                .filter(f -> !known.contains(f.path()))
                .forEach(f -> selection.consider(null, f));
        selection.fetchAndWeigh();
        selection.look();
        List<Readable> readable = new ArrayList<>(change.readable());
        List<LeftOut> leftOut = new ArrayList<>(change.leftOut());
        for (Candidate candidate : selection.candidates()) {
            if (budget.takes(candidate.bytes(), 0)) {
                readable.add(wholly(candidate));
            } else {
                leftOut.add(new LeftOut(candidate.path(), Reason.BUDGET, budget.reason()));
            }
        }
        leftOut.addAll(selection.leftOut());
        return new Change(change.files(), readable, leftOut);
    }

    private Selection selection(Mirror mirror, ReviewSettings settings) {
        return new Selection(mirror, new EntryGuards(new PathFilter(settings)), limits);
    }

    private static Change compare(Mirror mirror, Selection selection, Budget budget) {
        Map<String, Patches.Compared> compared =
                new Patches(mirror.objects()).compare(selection.candidates(), selection.comparableRemovals());
        List<ChangedFile> files = new ArrayList<>();
        List<Readable> readable = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(selection.leftOut());
        Set<String> oldNames = new HashSet<>();
        for (Candidate candidate : selection.candidates()) {
            Patches.Compared diff = compared.get(candidate.path());
            if (diff == null || diff.binary()) {
                leftOut.add(new LeftOut(candidate.path(), Reason.BINARY, "git does not compare it as text"));
                continue;
            }
            ChangedFile file = diff.file();
            if (file.status() == ChangeStatus.RENAMED && file.previousPath() != null) {
                oldNames.add(file.previousPath());
            }
            long bytes = candidate.bytes() + diff.removedBytes();
            if (!budget.takes(bytes, file.hunks().size())) {
                leftOut.add(new LeftOut(candidate.path(), Reason.BUDGET, budget.reason()));
                continue;
            }
            files.add(file);
            if (!file.hunks().isEmpty()) {
                readable.add(new Readable(file, candidate.after().blob(), (int) bytes, false, diff.removed()));
            }
        }
        for (TreeEntry entry : selection.removed()) {
            if (!oldNames.contains(entry.path())) {
                files.add(file(entry.path(), ChangeStatus.REMOVED));
                leftOut.add(new LeftOut(entry.path(), Reason.REMOVED, "the change removes it"));
            }
        }
        return new Change(files, readable, leftOut);
    }

    private static Readable wholly(Candidate candidate) {
        ChangedFile file =
                new ChangedFile(candidate.path(), null, ChangeStatus.MODIFIED, candidate.language(), List.of());
        return new Readable(file, candidate.after().blob(), (int) candidate.bytes(), true, List.of());
    }

    private static ChangedFile file(String path, ChangeStatus status) {
        return new ChangedFile(path, null, status, Languages.detect(path, ""), List.of());
    }
}
