package io.codeguardian.cli.worktree;

/**
 * What a change is compared with.
 *
 * @param name as a person says it
 * @param commit its id
 */
public record Base(String name, String commit) {
    /** Name and the first digits of the commit. */
    public String shown() {
        String branch = name.replaceFirst("^refs/(heads|remotes)/", "");
        return branch.startsWith("nothing") ? branch : branch + " (" + commit.substring(0, 10) + ")";
    }
}
