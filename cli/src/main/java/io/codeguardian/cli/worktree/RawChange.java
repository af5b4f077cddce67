package io.codeguardian.cli.worktree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of {@code git diff --raw -z}, see <a href="https://git-scm.com/docs/diff-format">git's diff format</a>.
 *
 * @param mode of the new side: {@code 120000} a symbolic link, {@code 160000} a submodule
 * @param status {@code A}, {@code C}, {@code D}, {@code M}, {@code R}, {@code T}, {@code U}
 * @param previousPath of a rename or copy
 */
record RawChange(String mode, char status, @Nullable String previousPath, String path) {
    static List<RawChange> parse(byte[] output) {
        String[] words = new String(output, StandardCharsets.UTF_8).split("\0");
        List<RawChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < words.length; ) {
            // ":oldmode newmode oldsha newsha status"
            String[] facts = words[i].split(" ", 5);
            char status = facts[4].charAt(0);
            boolean two = status == 'R' || status == 'C';
            changes.add(new RawChange(facts[1], status, two ? words[i + 1] : null, words[i + (two ? 2 : 1)]));
            i += two ? 3 : 2;
        }
        return changes;
    }

    boolean removed() {
        return status == 'D';
    }

    boolean isSubmodule() {
        return mode.equals("160000");
    }
}
