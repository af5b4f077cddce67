package io.codeguardian.local.github.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What git's own diff says of a pull request: the files, and the lines on which a comment is possible. */
public final class ChangeSet {
    /** Like the original, which shows no diff of what is so large. */
    private static final String LARGE_IS_BINARY = "core.bigFileThreshold=4m";

    private final String mergeBase;
    private final Map<String, FileChange> files;

    private ChangeSet(String mergeBase, List<FileChange> files) {
        this.mergeBase = mergeBase;
        this.files = new LinkedHashMap<>();
        files.forEach(file -> this.files.put(file.path(), file));
    }

    public String mergeBase() {
        return mergeBase;
    }

    public List<FileChange> files() {
        return List.copyOf(files.values());
    }

    public @Nullable FileChange file(String path) {
        return files.get(path);
    }

    public int additions() {
        return files.values().stream().mapToInt(FileChange::additions).sum();
    }

    public int deletions() {
        return files.values().stream().mapToInt(FileChange::deletions).sum();
    }

    static ChangeSet of(Git git, String base, String head) throws IOException {
        // One byte is one character, so that offsets hold whatever the encoding. Names come in the raw part, unquoted;
        // in the patch they are quoted, so that a name with a line break cannot look like a patch.
        String names = diff(git, List.of("--raw", "-z"), base, head);
        String patch = diff(git, List.of("--patch", "-U3"), base, head);
        return new ChangeSet(base, join(RawEntry.read(names), Section.split(patch)));
    }

    private static String diff(Git git, List<String> format, String base, String head) throws IOException {
        List<String> command = new ArrayList<>(List.of("-c", LARGE_IS_BINARY, "-c", "core.quotePath=true", "diff"));
        command.addAll(format);
        command.addAll(List.of("--no-ext-diff", "--no-textconv", "--no-color", "--full-index", "--no-abbrev", "-M"));
        command.addAll(List.of(base, head, "--"));
        return new String(git.run(new byte[0], command), StandardCharsets.ISO_8859_1);
    }

    private static List<FileChange> join(List<RawEntry> raw, List<Section> sections) throws IOException {
        List<FileChange> files = new ArrayList<>();
        int next = 0;
        for (RawEntry entry : raw) {
            // A changed type is printed as a deletion and a creation.
            int count = entry.status() == 'T' ? 2 : 1;
            if (next + count > sections.size()) {
                throw new IOException("git printed fewer patches than files");
            }
            files.add(Section.change(entry, sections.subList(next, next + count)));
            next += count;
        }
        return files;
    }

    /** A record of git's raw format: git-scm.com/docs/diff-format. */
    record RawEntry(
            char status,
            String oldBlob,
            String newBlob,
            String path,
            @Nullable String previousPath) {

        static List<RawEntry> read(String text) {
            List<RawEntry> entries = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int end = text.indexOf('\0', at);
                String[] field = text.substring(at + 1, end).split(" ");
                char status = field[4].charAt(0);
                int pathEnd = text.indexOf('\0', end + 1);
                String path = utf8(text.substring(end + 1, pathEnd));
                at = pathEnd + 1;
                String previous = null;
                if (status == 'R' || status == 'C') {
                    previous = path;
                    int renamedEnd = text.indexOf('\0', at);
                    path = utf8(text.substring(at, renamedEnd));
                    at = renamedEnd + 1;
                }
                entries.add(new RawEntry(status, field[2], field[3], path, previous));
            }
            return entries;
        }
    }

    static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
