package io.codeguardian.cli.server;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.worktree.RemoteRefs;
import io.codeguardian.cli.worktree.WorkingTree;
import org.jspecify.annotations.Nullable;

/**
 * The pull request that a working tree stands for.
 *
 * @param repository {@code owner/name}
 * @param head the commit that is checked out
 */
public record PushedChange(String repository, int pullRequest, String head) {
    /**
     * The one whose head is checked out, unless it is named.
     *
     * @param repository null for that of the remote {@code origin}
     * @param number null to look on the remote which one it is
     * @throws ConfigurationProblem with the remedy when there is none
     */
    public static PushedChange of(WorkingTree tree, @Nullable String repository, @Nullable Integer number) {
        String name = repository != null
                ? repository
                : tree.repository()
                        .orElseThrow(() -> new ConfigurationProblem("the remote origin names no repository on GitHub;"
                                + " say --repository OWNER/NAME, or review here with --local"));
        String head = tree.commit("HEAD")
                .orElseThrow(() -> new ConfigurationProblem("there is no commit yet; review your files with --local"));
        return new PushedChange(name, number != null ? number : find(tree, name, head), head);
    }

    private static int find(WorkingTree tree, String name, String head) {
        RemoteRefs refs = tree.refsOfOrigin();
        return refs.pullRequestAt(head)
                .orElseThrow(() -> new ConfigurationProblem("HEAD (" + head.substring(0, 10) + ") is "
                        + (refs.hasBranchAt(head)
                                ? "the head of no pull request of " + name
                                        + "; open one, or name it with --pull-request"
                                : "not pushed: it is the tip of no branch of origin; git push it first")
                        + ". To review it here, before it is pushed: codeguardian review --local"));
    }
}
