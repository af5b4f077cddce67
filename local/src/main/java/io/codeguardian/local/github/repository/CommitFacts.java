package io.codeguardian.local.github.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A commit as the API tells of it. Times are ISO 8601. */
public record CommitFacts(
        String sha,
        String tree,
        List<String> parents,
        String author,
        String authorEmail,
        String authoredAt,
        String committer,
        String committerEmail,
        String committedAt,
        String message) {
    private static final String FORMAT = "--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B";
    private static final int FIELDS = 10;

    /** Oldest first. */
    static List<CommitFacts> log(Git git, String... range) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("log", "-z", "--reverse", FORMAT));
        arguments.addAll(Arrays.asList(range));
        arguments.add("--");
        String output = new String(git.run(new byte[0], arguments), StandardCharsets.UTF_8);
        String[] field = output.split("\0", -1);
        List<CommitFacts> commits = new ArrayList<>();
        for (int i = 0; i + FIELDS <= field.length; i += FIELDS) {
            List<String> parents = field[i + 2].isEmpty() ? List.of() : List.of(field[i + 2].split(" "));
            commits.add(new CommitFacts(
                    field[i],
                    field[i + 1],
                    parents,
                    field[i + 3],
                    field[i + 4],
                    field[i + 5],
                    field[i + 6],
                    field[i + 7],
                    field[i + 8],
                    field[i + 9].strip()));
        }
        return commits;
    }
}
