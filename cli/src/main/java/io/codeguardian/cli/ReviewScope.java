package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.review.Reading;
import io.codeguardian.cli.worktree.WorkingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a review reads. */
final class ReviewScope {
    @Parameters(arity = "0..1", paramLabel = "PATH", description = "Folder or file (default: the working folder).")
    private Path path = Path.of("");

    @Option(
            names = "--base",
            paramLabel = "REF",
            description = "Compare with the merge base of this and HEAD (default: of the default branch).")
    private @Nullable String base;

    @Option(names = "--all", description = "Read every file, of a git working tree or of any folder.")
    private boolean all;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "With --all: the settings; otherwise .codeguardian.yml of the base commit counts.")
    private @Nullable Path config;

    boolean all() {
        return all;
    }

    Reading open() throws IOException {
        requirePath();
        if (all) {
            if (base != null) {
                throw new ConfigurationProblem("--base and --all exclude each other");
            }
            return Reading.everything(path.toAbsolutePath(), config);
        }
        if (config != null) {
            throw new ConfigurationProblem("--config goes with --all; a change is judged by its base's settings");
        }
        return Reading.change(path.toAbsolutePath(), base);
    }

    /** The working tree that a server is to review, as far as it is pushed. */
    WorkingTree pushed() {
        requirePath();
        if (base != null || config != null) {
            throw new ConfigurationProblem("--base and --config go with --local: a server reviews a pull request"
                    + " against its own base, by the base's settings");
        }
        return Reading.workingTree(path.toAbsolutePath());
    }

    private void requirePath() {
        if (!Files.exists(path.toAbsolutePath())) {
            throw new ConfigurationProblem("no such file or folder: " + path);
        }
    }
}
