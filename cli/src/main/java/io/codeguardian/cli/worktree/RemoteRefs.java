package io.codeguardian.cli.worktree;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What stands on a remote, by {@code git ls-remote}.
 *
 * @param commits by name of a reference; GitHub names pull requests {@code refs/pull/7/head}
 */
public record RemoteRefs(Map<String, String> commits) {
    private static final String BRANCHES = "refs/heads/";
    private static final String PULL_REQUESTS = "refs/pull/";
    private static final String HEAD = "/head";

    public RemoteRefs {
        commits = Map.copyOf(commits);
    }

    static RemoteRefs parse(String output) {
        Map<String, String> commits = new HashMap<>();
        output.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                commits.put(line.substring(tab + 1), line.substring(0, tab));
            }
        });
        return new RemoteRefs(commits);
    }

    public boolean hasBranchAt(String commit) {
        return commits.entrySet().stream()
                .anyMatch(ref ->
                        ref.getKey().startsWith(BRANCHES) && ref.getValue().equals(commit));
    }

    /** The newest one whose head this is, open or not. */
    public OptionalInt pullRequestAt(String commit) {
        return commits.entrySet().stream()
                .filter(ref -> ref.getValue().equals(commit))
                .mapToInt(ref -> number(ref.getKey()))
                .filter(number -> number > 0)
                .max();
    }

    private static int number(String name) {
        if (!name.startsWith(PULL_REQUESTS) || !name.endsWith(HEAD)) {
            return 0;
        }
        try {
            return Integer.parseInt(name, PULL_REQUESTS.length(), name.length() - HEAD.length(), 10);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
