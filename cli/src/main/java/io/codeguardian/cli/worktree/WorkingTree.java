package io.codeguardian.cli.worktree;

import io.codeguardian.cli.problem.ConfigurationProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A git working tree and the part of it that is asked for. */
public final class WorkingTree {
    private static final String EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private final Git git;
    private final Path root;
    private final String part;

    private WorkingTree(Git git, Path root, String part) {
        this.git = git;
        this.root = root;
        this.part = part;
    }

    /** The tree around a file or folder; empty when git knows none. */
    public static Optional<WorkingTree> around(Path path) {
        return new Git(WholeSources.rootOf(path))
                .ask("rev-parse", "--show-toplevel")
                .filter(r -> !r.isEmpty())
                .map(top -> {
                    Path root = Path.of(top);
                    Git git = new Git(root);
                    git.disarmFilters();
                    return new WorkingTree(
                            git, root, root.relativize(real(path)).toString());
                });
    }

    /** Why git knows no working tree there, in its own words. */
    public static String refusal(Path path) {
        return new Git(WholeSources.rootOf(path)).refusal("rev-parse", "--show-toplevel");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (java.io.IOException e) {
            throw new ConfigurationProblem("no such file or folder: " + path);
        }
    }

    public Path root() {
        return root;
    }

    /** {@code owner/name} of the remote {@code origin}, where it is on a forge. */
    public Optional<String> repository() {
        return origin().map(RemoteName::of).filter(n -> !n.isEmpty());
    }

    private Optional<String> origin() {
        return git.ask("config", "--get", "remote.origin.url").filter(url -> !url.isEmpty());
    }

    /**
     * What stands on the remote {@code origin} now.
     *
     * @throws ConfigurationProblem with git's own words when it does not answer
     */
    public RemoteRefs refsOfOrigin() {
        String url = origin().filter(RemoteName::isOnServer)
                .orElseThrow(() -> new ConfigurationProblem("the remote origin is no repository on a server; name the"
                        + " pull request with --repository OWNER/NAME --pull-request N, or review here with --local"));
        byte[] refs = Git.towardsServer().output(List.of("ls-remote", "--quiet", "--", url));
        return RemoteRefs.parse(new String(refs, StandardCharsets.UTF_8));
    }

    /** Whether there is work that no commit has. */
    public boolean hasUncommittedWork() {
        return rawChanges("HEAD").length > 0 || !untracked().isEmpty();
    }

    /**
     * The commit that the change is compared with.
     *
     * @param named by the user; null means the merge base with the default branch
     * @throws ConfigurationProblem when the name is none of a commit
     */
    public Base base(@Nullable String named) {
        if (named != null) {
            String commit = commit(named).orElseThrow(() -> new ConfigurationProblem("no commit " + named));
            return new Base(named, git.ask("merge-base", commit, "HEAD").orElse(commit));
        }
        if (commit("HEAD").isEmpty()) {
            return new Base("nothing, as there is no commit yet", EMPTY_TREE);
        }
        for (String branch : defaultBranches()) {
            Optional<String> tip = commit(branch);
            Optional<String> base = tip.flatMap(t -> git.ask("merge-base", t, "HEAD"));
            if (base.isPresent()) {
                return new Base(branch, base.get());
            }
        }
        return new Base("HEAD", commit("HEAD").orElseThrow());
    }

    private List<String> defaultBranches() {
        Set<String> names = new LinkedHashSet<>();
        git.ask("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD").ifPresent(names::add);
        names.addAll(List.of("refs/remotes/origin/main", "refs/remotes/origin/master"));
        names.addAll(List.of("refs/heads/main", "refs/heads/master"));
        return List.copyOf(names);
    }

    /** The repository itself, shared by all its working trees. */
    public Path gitFolder() {
        String folder = git.ask("rev-parse", "--git-common-dir").orElseThrow();
        return root.resolve(folder).normalize();
    }

    /** The id of the commit that a revision names. */
    public Optional<String> commit(String name) {
        return git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
    }

    /** A file as it is in a commit; empty when it is not there. */
    public Optional<String> contentAt(String commit, String path) {
        return git.content("cat-file", "blob", commit + ":" + path);
    }

    /** {@code git diff --raw -z} of tracked files, uncommitted work included. */
    byte[] rawChanges(String base) {
        return git.output(
                scoped(List.of("diff", "--raw", "-z", "--no-abbrev", "-M", "--no-ext-diff", "--no-textconv", base)));
    }

    /** The patch of these paths with three lines of context. */
    byte[] patch(String base, List<String> paths) {
        List<String> command = new ArrayList<>(List.of(
                "diff",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                "-U3",
                "-M",
                base,
                "--"));
        command.addAll(paths);
        return git.output(command);
    }

    /** Paths that git does not track and does not ignore. */
    List<String> untracked() {
        return paths(List.of("ls-files", "-z", "--others", "--exclude-standard"));
    }

    /** Every path that git tracks, and those that it neither tracks nor ignores. */
    List<String> everything() {
        return paths(List.of("ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"));
    }

    private List<String> paths(List<String> command) {
        String output = new String(git.output(scoped(command)), StandardCharsets.UTF_8);
        return output.isEmpty() ? List.of() : Arrays.asList(output.split("\0"));
    }

    private List<String> scoped(List<String> command) {
        List<String> words = new ArrayList<>(command);
        words.add("--");
        if (!part.isEmpty()) {
            words.add(part);
        }
        return words;
    }
}
