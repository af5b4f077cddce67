package io.codeguardian.ingestion.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One repository's bare mirror: shallow, without blobs until they are wanted. Used by one at a time. */
public final class Mirror {
    private static final int MOST_OUTPUT = 64 << 20;
    private static final int GROWTH = 4;
    /** Fetches that may be spent on parting what is too large to come in one. */
    private static final int MOST_PARTS = 24;

    private final GitSettings settings;
    private final Path repository;
    private final Git local;
    private final Git remote;
    private final Objects objects;

    Mirror(GitSettings settings, Path repository, Remote server) {
        this.settings = settings;
        this.repository = repository;
        this.local = new Git(settings, repository, null);
        this.remote = new Git(settings, repository, server);
        this.objects = new Objects(local, repository);
    }

    public Objects objects() {
        return objects;
    }

    /**
     * Brings the pull request's head and the tip of its base branch.
     *
     * @param baseRef the branch's short name, as the pull request has it
     * @return the tip of the base branch
     */
    public String fetchTips(int pullRequest, String baseRef, String headSha) {
        checkSha(headSha);
        String place = "refs/codeguardian/" + pullRequest;
        fetch(
                List.of("--depth=" + settings.firstDepth()),
                List.of("+refs/heads/" + baseRef + ':' + place + "/base", '+' + headSha + ':' + place + "/head"),
                "");
        return local.line("rev-parse", "--verify", "--end-of-options", place + "/base^{commit}");
    }

    /**
     * Where the branch began; fetches more history until no part that is missing could change the answer.
     *
     * @throws GitFailure when it lies deeper than the limit, or nowhere
     */
    public String mergeBase(int pullRequest, String base, String head) {
        int depth = settings.firstDepth();
        int step = depth;
        while (true) {
            String found = local.line("merge-base", "--end-of-options", base, head);
            if (!found.isEmpty() && isCertain(found, base, head)) {
                return found;
            }
            if (depth >= settings.maximumDepth() || shallow().isEmpty()) {
                if (found.isEmpty()) {
                    throw new GitFailure(
                            GitFailure.Kind.LIMIT, "no common ancestor of head and base within " + depth + " commits");
                }
                return found;
            }
            step = Math.min(step * GROWTH, settings.maximumDepth() - depth);
            depth += step;
            String place = "refs/codeguardian/" + pullRequest;
            fetch(
                    List.of("--deepen=" + step),
                    List.of('+' + base + ':' + place + "/base", '+' + head + ':' + place + "/head"),
                    "");
        }
    }

    /** Whether no cut of the history lies between the tips and the merge base. */
    private boolean isCertain(String found, String base, String head) {
        Set<String> cuts = shallow();
        if (cuts.isEmpty()) {
            return true;
        }
        byte[] between = local.run(List.of("rev-list", "--end-of-options", base, head, '^' + found), "", MOST_OUTPUT);
        return new String(between, StandardCharsets.US_ASCII).lines().noneMatch(cuts::contains);
    }

    /** Whether {@code old} is known and part of the history of {@code head}. */
    public boolean isAncestor(String old, String head) {
        checkSha(old);
        return objects.sizes(List.of(old)).containsKey(old)
                && local.line("rev-list", "--max-count=1", "--end-of-options", old, '^' + head)
                        .isEmpty();
    }

    /** Brings the blobs that are not here yet; one that exceeds the limit of a fetch stays away. */
    public void fetchBlobs(Collection<String> blobs) {
        Set<String> wanted = new HashSet<>(blobs);
        wanted.removeAll(objects.sizes(wanted).keySet());
        if (wanted.isEmpty()) {
            return;
        }
        Deque<List<String>> parts = new ArrayDeque<>();
        parts.add(new ArrayList<>(wanted));
        for (int fetches = 0; !parts.isEmpty() && fetches < MOST_PARTS; fetches++) {
            List<String> part = parts.removeFirst();
            try {
                fetch(List.of("--no-write-fetch-head", "--stdin"), List.of(), String.join("\n", part) + '\n');
            } catch (GitFailure e) {
                if (e.kind() != GitFailure.Kind.LIMIT) {
                    throw e;
                }
                if (part.size() > 1) {
                    parts.addLast(part.subList(0, part.size() / 2));
                    parts.addLast(part.subList(part.size() / 2, part.size()));
                }
            }
        }
    }

    private void fetch(List<String> options, List<String> refspecs, String input) {
        List<String> command = new ArrayList<>();
        if (!input.isEmpty()) {
            command.addAll(List.of("-c", "fetch.negotiationAlgorithm=noop"));
        }
        command.addAll(List.of("fetch", "--quiet", "--no-tags", "--filter=blob:none", "--recurse-submodules=no"));
        command.addAll(List.of("--no-auto-maintenance", "--no-show-forced-updates", "--force"));
        command.addAll(options);
        command.addAll(List.of("--end-of-options", "origin"));
        command.addAll(refspecs);
        byte[] said = remote.run(command, input, MOST_OUTPUT);
        if (said.length > 0) {
            throw new GitFailure(GitFailure.Kind.BROKEN, "git fetch said what it should not");
        }
    }

    private Set<String> shallow() {
        Path file = repository.resolve("shallow");
        try {
            return Files.exists(file) ? Set.copyOf(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void checkSha(@Nullable String sha) {
        if (sha == null
                || (sha.length() != 40 && sha.length() != 64)
                || !sha.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new GitFailure(GitFailure.Kind.BROKEN, "not a commit id");
        }
    }
}
