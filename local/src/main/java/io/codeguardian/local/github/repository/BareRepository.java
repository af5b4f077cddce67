package io.codeguardian.local.github.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** A real bare git repository, as the remote side of a clone. */
public final class BareRepository {
    private static final String CONFIGURATION = """
            [uploadpack]
            \tallowFilter = true
            \tallowAnySHA1InWant = true
            [gc]
            \tauto = 0
            """;

    private final Path folder;
    private final Git git;
    /** What commits change never changes, so it is asked of git once. */
    private final ConcurrentMap<String, ChangeSet> changes = new ConcurrentHashMap<>();

    private final ConcurrentMap<String, List<CommitFacts>> logs = new ConcurrentHashMap<>();
    private final Set<String> commits = ConcurrentHashMap.newKeySet();

    private BareRepository(Path folder) {
        this.folder = folder;
        this.git = new Git(folder);
    }

    /** An empty repository that lets partial and shallow clones ask for any commit, as GitHub's do. */
    public static BareRepository create(Path folder, String defaultBranch) throws IOException {
        Files.createDirectories(folder);
        BareRepository created = new BareRepository(folder.toAbsolutePath());
        created.git.run("init", "--quiet", "--bare", "--initial-branch=" + defaultBranch);
        Files.writeString(created.folder.resolve("config"), CONFIGURATION, StandardOpenOption.APPEND);
        return created;
    }

    /** A repository that is there already, bare or with a working tree. */
    public static BareRepository at(Path folder) {
        Path inside = folder.resolve(".git");
        return new BareRepository((Files.exists(inside) ? inside : folder).toAbsolutePath());
    }

    /** Makes the objects of another repository on this machine available without copying them. */
    public void borrow(Path source) throws IOException {
        Path common = commonFolder(source);
        Path alternates = folder.resolve("objects/info/alternates");
        Files.writeString(alternates, common.resolve("objects") + "\n");
        if (Files.exists(common.resolve("shallow"))) {
            Files.copy(common.resolve("shallow"), folder.resolve("shallow"));
        }
    }

    private static Path commonFolder(Path source) throws IOException {
        Path absolute = source.toAbsolutePath();
        Path inside = Files.exists(absolute.resolve(".git")) ? absolute.resolve(".git") : absolute;
        if (Files.isRegularFile(inside)) {
            String target = Files.readString(inside).strip().substring("gitdir: ".length());
            inside = absolute.resolve(target);
        }
        return absolute.resolve(new Git(inside).line("rev-parse", "--path-format=absolute", "--git-common-dir"));
    }

    public Path folder() {
        return folder;
    }

    /**
     * The commit that a name stands for.
     *
     * @throws IOException when there is none
     */
    public String commitOf(String revision) throws IOException {
        if (commits.contains(revision)) {
            return revision;
        }
        String commit = git.line("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        commits.add(commit);
        return commit;
    }

    public boolean has(String commit) {
        try {
            return commitOf(commit).equals(commit);
        } catch (IOException _) {
            return false;
        }
    }

    public void point(String ref, String commit) throws IOException {
        git.run("update-ref", ref, commit);
    }

    /** Commits on a branch, on top of its tip or of the given parent. */
    public String commit(
            String branch, @Nullable String parent, String author, String message, Instant at, List<TreeChange> changes)
            throws IOException {
        String ref = "refs/heads/" + branch;
        byte[] stream = CommitImport.of(ref, parent, author, message, at, changes);
        git.run(stream, List.of("fast-import", "--quiet", "--force", "--done"));
        return commitOf(ref);
    }

    /** What a pull request changes: from the merge base, as GitHub shows it. */
    public ChangeSet changes(String base, String head) throws IOException {
        String key = base + ".." + head;
        ChangeSet known = changes.get(key);
        if (known == null) {
            known = ChangeSet.of(git, git.line("merge-base", base, head), head);
            changes.put(key, known);
        }
        return known;
    }

    /** Commits from one to the other, oldest first. */
    public List<CommitFacts> commits(String from, String to) throws IOException {
        String range = from + ".." + to;
        List<CommitFacts> known = logs.get(range);
        if (known == null) {
            known = List.copyOf(CommitFacts.log(git, range));
            logs.put(range, known);
        }
        return known;
    }

    public CommitFacts commitFacts(String commit) throws IOException {
        return CommitFacts.log(git, "-1", commit).getFirst();
    }

    /** The last commits of a branch or below a commit, newest first. */
    public List<CommitFacts> history(String revision, int most) throws IOException {
        return CommitFacts.log(git, "-" + most, commitOf(revision)).reversed();
    }

    /** Where a line of a file is in a later commit; null when it was changed, or the file is gone. */
    public @Nullable Integer lineAfter(String from, String to, String path, int line) throws IOException {
        ChangeSet between = changes.computeIfAbsent(from + "->" + to, _ -> direct(from, to));
        for (FileChange file : between.files()) {
            boolean same =
                    path.equals(file.previousPath()) || (file.previousPath() == null && path.equals(file.path()));
            if (same) {
                return file.lineAfter(line);
            }
        }
        return line;
    }

    private ChangeSet direct(String from, String to) {
        try {
            return ChangeSet.of(git, from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unified diff of a pull request, as its media type has it. */
    public byte[] unifiedDiff(String base, String head) throws IOException {
        return git.run("diff", "--no-ext-diff", "--no-textconv", "-M", git.line("merge-base", base, head), head);
    }

    public int filesAt(String commit) throws IOException {
        return (int) new String(git.run("ls-tree", "-r", "--name-only", commit), StandardCharsets.UTF_8)
                .lines()
                .count();
    }

    /** Speaks git's protocol: one request in, one answer out. */
    public void uploadPack(@Nullable String protocol, boolean advertise, InputStream request, OutputStream answer)
            throws IOException {
        Map<String, String> environment = protocol == null ? Map.of() : Map.of("GIT_PROTOCOL", protocol);
        List<String> arguments = advertise
                ? List.of("upload-pack", "--stateless-rpc", "--http-backend-info-refs", folder.toString())
                : List.of("upload-pack", "--stateless-rpc", folder.toString());
        Process process = git.start(environment, arguments);
        process.getErrorStream().close();
        try (OutputStream to = process.getOutputStream()) {
            request.transferTo(to);
        } catch (IOException _) {
            // git had read enough.
        }
        try (InputStream from = process.getInputStream()) {
            from.transferTo(answer);
        } finally {
            process.destroy();
        }
    }
}
