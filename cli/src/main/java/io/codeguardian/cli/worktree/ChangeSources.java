package io.codeguardian.cli.worktree;

import io.codeguardian.engine.diff.UnifiedDiff;
import io.codeguardian.engine.reading.PathGuards;
import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LeftOut.Reason;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The change since a commit: committed, staged, unstaged and untracked. */
public final class ChangeSources implements Sources {
    /** Paths of one {@code git diff}, well below the system's limit for a command line. */
    private static final int FILES_IN_PORTION = 200;

    private final WorkingTree tree;
    private final Base base;
    private final FileReading reading;
    private final List<RawChange> changes;
    private final List<String> untracked;

    public ChangeSources(WorkingTree tree, Base base, PathGuards guards) {
        this.tree = tree;
        this.base = base;
        this.reading = new FileReading(tree.root(), guards);
        this.changes = RawChange.parse(tree.rawChanges(base.commit()));
        this.untracked = tree.untracked();
    }

    @Override
    public int candidates() {
        return changes.size() + untracked.size();
    }

    @Override
    public void forEachPortion(Consumer<List<SourceFile>> consumer) {
        Portion portion = new Portion(consumer);
        for (RawChange change : changes) {
            if (change.removed()) {
                reading.leaveOut(new LeftOut(PathGuards.shown(change.path()), Reason.REMOVED, "the change removes it"));
            } else if (change.isSubmodule()) {
                reading.leaveOut(new LeftOut(
                        change.path(), Reason.SUBMODULE, "submodules are reviewed in their own repository"));
            } else {
                FileReading.Text text = reading.read(change.path());
                if (text != null) {
                    portion.add(change, text);
                }
            }
        }
        for (String path : untracked) {
            FileReading.Text text = reading.read(path);
            if (text != null) {
                portion.addNew(path, text);
            }
        }
        portion.deliver();
    }

    @Override
    public List<LeftOut> leftOut() {
        return reading.leftOut();
    }

    /** What is collected until it is large enough to be given on. */
    private final class Portion {
        private final Consumer<List<SourceFile>> consumer;
        private final Map<RawChange, FileReading.Text> tracked = new HashMap<>();
        private final List<SourceFile> files = new ArrayList<>();
        private int characters;

        Portion(Consumer<List<SourceFile>> consumer) {
            this.consumer = consumer;
        }

        void add(RawChange change, FileReading.Text text) {
            tracked.put(change, text);
            grow(text);
        }

        void addNew(String path, FileReading.Text text) {
            int lines = (int) text.content().lines().count();
            List<Hunk> hunks = lines == 0
                    ? List.of()
                    : List.of(new Hunk(0, 0, 1, lines, List.of(new LineRange(1, lines)), List.of()));
            ChangedFile changed = new ChangedFile(path, null, ChangeStatus.ADDED, text.language(), hunks);
            files.add(file(changed, text));
            grow(text);
        }

        private void grow(FileReading.Text text) {
            characters += text.content().length();
            if (characters >= PORTION || tracked.size() >= FILES_IN_PORTION) {
                deliver();
            }
        }

        void deliver() {
            if (!tracked.isEmpty()) {
                files.addAll(compared());
            }
            if (!files.isEmpty()) {
                consumer.accept(List.copyOf(files));
            }
            tracked.clear();
            files.clear();
            characters = 0;
        }

        private List<SourceFile> compared() {
            List<String> paths = new ArrayList<>();
            Map<String, FileReading.Text> texts = new HashMap<>();
            tracked.forEach((change, text) -> {
                paths.add(change.path());
                if (change.previousPath() != null) {
                    paths.add(change.previousPath());
                }
                texts.put(change.path(), text);
            });
            List<SourceFile> compared = new ArrayList<>();
            UnifiedDiff.parse(tree.patch(base.commit(), paths), path -> Languages.detect(path, ""))
                    .forEach(diff -> {
                        FileReading.Text text = texts.get(diff.file().path());
                        if (text != null && diff.file().status() != ChangeStatus.REMOVED) {
                            compared.add(new SourceFile(
                                    diff.file().path(),
                                    text.language(),
                                    SourceFile.Role.CHANGED,
                                    text.content(),
                                    diff.file(),
                                    List.of(),
                                    diff.removed()));
                        }
                    });
            return compared;
        }

        private static SourceFile file(ChangedFile changed, FileReading.Text text) {
            return new SourceFile(
                    changed.path(), text.language(), SourceFile.Role.CHANGED, text.content(), changed, List.of());
        }
    }
}
