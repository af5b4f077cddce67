package io.codeguardian.local.github.repository;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One file's part of a patch that git printed; characters are bytes. */
record Section(List<String> lines) {
    /** Beyond these GitHub shows no patch: docs.github.com/repositories/creating-and-managing-repositories/repository-limits. */
    private static final int MOST_LINES = 20_000;

    private static final int MOST_BYTES = 500_000;

    static List<Section> split(String patch) {
        List<Section> sections = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : patch.split("\n", -1)) {
            // No line of content begins so: content carries a mark.
            if (line.startsWith("diff --git ") && !lines.isEmpty()) {
                sections.add(new Section(lines));
                lines = new ArrayList<>();
            }
            lines.add(line);
        }
        if (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        if (!lines.isEmpty()) {
            sections.add(new Section(lines));
        }
        return sections;
    }

    static FileChange change(ChangeSet.RawEntry entry, List<Section> sections) {
        List<String> shown =
                sections.stream().flatMap(one -> one.hunkLines().stream()).toList();
        int additions =
                (int) shown.stream().filter(line -> line.startsWith("+")).count();
        int deletions =
                (int) shown.stream().filter(line -> line.startsWith("-")).count();
        String patch = patch(shown);
        boolean removed = entry.status() == 'D';
        return new FileChange(
                status(entry.status()),
                entry.path(),
                entry.previousPath(),
                removed ? entry.oldBlob() : entry.newBlob(),
                additions,
                deletions,
                patch,
                patch == null
                        ? List.of()
                        : DiffHunk.parseAll(shown.stream().map(ChangeSet::utf8).toList()));
    }

    private List<String> hunkLines() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("@@ -")) {
                return lines.subList(i, lines.size());
            }
        }
        return List.of();
    }

    private static @Nullable String patch(List<String> shown) {
        int bytes = shown.stream().mapToInt(line -> line.length() + 1).sum();
        if (shown.isEmpty() || shown.size() > MOST_LINES || bytes > MOST_BYTES) {
            return null;
        }
        return ChangeSet.utf8(String.join("\n", shown));
    }

    private static String status(char letter) {
        return switch (letter) {
            case 'A' -> "added";
            case 'D' -> "removed";
            case 'R' -> "renamed";
            case 'C' -> "copied";
            case 'T' -> "changed";
            default -> "modified";
        };
    }
}
