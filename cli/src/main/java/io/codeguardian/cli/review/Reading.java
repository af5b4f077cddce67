package io.codeguardian.cli.review;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.worktree.Base;
import io.codeguardian.cli.worktree.ChangeSources;
import io.codeguardian.cli.worktree.Sources;
import io.codeguardian.cli.worktree.WholeSources;
import io.codeguardian.cli.worktree.WorkingTree;
import io.codeguardian.engine.catalogue.Catalogue;
import io.codeguardian.engine.configuration.PathFilter;
import io.codeguardian.engine.configuration.ReadSettings;
import io.codeguardian.engine.configuration.SettingsFile;
import io.codeguardian.engine.reading.PathGuards;
import io.codeguardian.language.ReviewSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files to review and by which settings. A change never brings its own settings: those of its base count.
 *
 * @param root folder that the paths are relative to
 * @param compared with what, in words
 */
public record Reading(Path root, String compared, ReadSettings settings, Sources sources) {
    /** @throws ConfigurationProblem when git knows no working tree there, or not the base */
    public static Reading change(Path path, @Nullable String baseName) {
        WorkingTree tree = workingTree(path);
        Base base = tree.base(baseName);
        ReadSettings settings = tree.contentAt(base.commit(), SettingsFile.NAME)
                .map(Reading::read)
                .orElseGet(Reading::defaults);
        return new Reading(tree.root(), base.shown(), settings, new ChangeSources(tree, base, guards(settings)));
    }

    /** @throws ConfigurationProblem when git knows no working tree there */
    public static WorkingTree workingTree(Path path) {
        return WorkingTree.around(path)
                .orElseThrow(() -> new ConfigurationProblem("not a git working tree: " + path + " ("
                        + WorkingTree.refusal(path) + "). To read every file of a folder: codeguardian review --all"));
    }

    /** @param config null for the defaults */
    public static Reading everything(Path path, @Nullable Path config) throws IOException {
        ReadSettings settings = config == null ? defaults() : read(Files.readString(config));
        Optional<WorkingTree> tree = WorkingTree.around(path);
        String compared = "nothing: every line counts";
        if (tree.isPresent()) {
            return new Reading(tree.get().root(), compared, settings, WholeSources.of(tree.get(), guards(settings)));
        }
        return new Reading(WholeSources.rootOf(path), compared, settings, WholeSources.of(path, guards(settings)));
    }

    private static ReadSettings read(String yaml) {
        return new SettingsFile(Catalogue.ids()).read(yaml);
    }

    private static ReadSettings defaults() {
        return new ReadSettings(ReviewSettings.defaults(), List.of());
    }

    private static PathGuards guards(ReadSettings settings) {
        return new PathGuards(new PathFilter(settings.settings()));
    }
}
