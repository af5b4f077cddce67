package io.codeguardian.cli.demo;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.worktree.WorkingTree;
import io.codeguardian.local.demo.SampleHistory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The history that the pull request is opened on.
 *
 * @param name as {@code owner/name}
 * @param source its git folder on this machine
 * @param base revision that the pull request goes into
 * @param head revision that it brings
 */
record DemoRepository(String name, Path source, String base, String head) {
    private static final String BASE_BRANCH = "main";
    static final String HEAD_BRANCH = "change";

    /** The one that the demo brings along. */
    static DemoRepository sample(Path folder) throws IOException, InterruptedException {
        SampleHistory.create(folder);
        return new DemoRepository("acme/shop", folder, "refs/heads/main", "refs/heads/" + SampleHistory.BRANCH);
    }

    /** @throws ConfigurationProblem when there is no such repository or commit */
    static DemoRepository of(Path repository, @Nullable String base, @Nullable String head) {
        WorkingTree tree = WorkingTree.around(repository)
                .orElseThrow(() -> new ConfigurationProblem("no git working tree: " + repository));
        String headCommit = commit(tree, head == null ? "HEAD" : head);
        String baseCommit = base != null
                ? commit(tree, base)
                : tree.commit(headCommit + "^")
                        .orElseThrow(() -> new ConfigurationProblem(
                                "the demo shows the last commit as a pull request, and there is none before it to compare"
                                        + " it with: commit once more, or say --base"));
        Path folder = tree.root().getFileName();
        String name = (folder == null ? "repository" : folder.toString()).replaceAll("[^A-Za-z0-9._-]", "-");
        return new DemoRepository("demo/" + name, tree.gitFolder(), baseCommit, headCommit);
    }

    private static String commit(WorkingTree tree, String revision) {
        return tree.commit(revision)
                .orElseThrow(() -> new ConfigurationProblem(
                        "no commit " + revision + "; the demo shows the last commit, or say --base and --head"));
    }

    Map<String, String> branches() {
        return Map.of(BASE_BRANCH, base, HEAD_BRANCH, head);
    }
}
