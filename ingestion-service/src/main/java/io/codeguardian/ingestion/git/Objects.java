package io.codeguardian.ingestion.git;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what lies in a mirror: trees, blobs, differences. Never talks to a server. */
public final class Objects {
    private static final int MOST_LISTING = 256 << 20;
    private static final int LARGEST_BATCH_READ = 64 << 20;

    private final Git git;
    private final Path repository;

    Objects(Git git, Path repository) {
        this.git = git;
        this.repository = repository;
    }

    /** Every path that differs, without renames. */
    public List<TreeChange> changes(String from, String to) {
        return RawRecords.changes(git.run(
                List.of("diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--end-of-options", from, to),
                "",
                MOST_LISTING));
    }

    /** Every file of a commit. */
    public List<TreeEntry> files(String commit) {
        return RawRecords.entries(
                git.run(List.of("ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit), "", MOST_LISTING));
    }

    /** A file of a commit; null when there is none. */
    public @Nullable TreeEntry file(String commit, String path) {
        List<TreeEntry> found = RawRecords.entries(git.run(
                List.of("ls-tree", "-z", "--full-tree", "--end-of-options", commit, "--", path), "", MOST_LISTING));
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Sizes in bytes of those that are here. */
    public Map<String, Long> sizes(Collection<String> objects) {
        Map<String, Long> sizes = new HashMap<>();
        if (objects.isEmpty()) {
            return sizes;
        }
        byte[] answer =
                git.run(List.of("cat-file", "--batch-check=%(objectname) %(objectsize)"), lines(objects), MOST_LISTING);
        new String(answer, StandardCharsets.US_ASCII).lines().forEach(line -> {
            int blank = line.indexOf(' ');
            String size = line.substring(blank + 1);
            if (!size.equals("missing")) {
                sizes.put(line.substring(0, blank), Long.valueOf(size));
            }
        });
        return sizes;
    }

    /** Takes blobs one after the other. */
    public interface BlobReader {
        void read(String blob, byte[] content);
    }

    /** In the order asked for; each must be here, and its size be known to be bearable. */
    public void read(List<String> blobs, BlobReader reader) {
        if (blobs.isEmpty()) {
            return;
        }
        git.read(
                List.of("cat-file", "--batch"),
                Map.of(),
                lines(blobs).getBytes(StandardCharsets.US_ASCII),
                output -> readAll(new DataInputStream(output), blobs, reader));
    }

    private static Integer readAll(DataInputStream output, List<String> blobs, BlobReader reader) throws IOException {
        for (String blob : blobs) {
            String[] header = header(output).split(" ", -1);
            if (header.length != 3) {
                throw new GitFailure(GitFailure.Kind.BROKEN, "the object is not here: " + blob);
            }
            int size = Integer.parseInt(header[2]);
            if (size > LARGEST_BATCH_READ) {
                throw new GitFailure(GitFailure.Kind.LIMIT, "the object is too large to read: " + blob);
            }
            byte[] content = new byte[size];
            output.readFully(content);
            output.skipNBytes(1);
            reader.read(blob, content);
        }
        return blobs.size();
    }

    private static String header(InputStream output) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = output.read(); c != '\n'; c = output.read()) {
            if (c < 0) {
                throw new EOFException("git ended early");
            }
            line.append((char) c);
        }
        return line.toString();
    }

    /** Writes a tree of these files alone, so that a comparison touches nothing else. */
    public String tree(Collection<TreeEntry> files) {
        Path index = repository.resolve("codeguardian-index");
        Map<String, String> variables = Map.of("GIT_INDEX_FILE", index.toString());
        StringBuilder lines = new StringBuilder();
        for (TreeEntry file : files) {
            lines.append(file.mode()).append(' ').append(file.blob()).append(" 0\t");
            lines.append(file.path()).append('\0');
        }
        try {
            Files.deleteIfExists(index);
            byte[] input = lines.toString().getBytes(StandardCharsets.UTF_8);
            git.read(List.of("update-index", "-z", "--index-info"), variables, input, InputStream::readAllBytes);
            byte[] tree =
                    git.read(List.of("write-tree", "--missing-ok"), variables, new byte[0], InputStream::readAllBytes);
            return new String(tree, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            index.toFile().delete();
        }
    }

    /** A unified diff with renames and three lines of context; no driver or filter of the repository runs. */
    public byte[] patch(String fromTree, String toTree, int mostBytes) {
        return git.run(
                List.of(
                        "diff-tree",
                        "-r",
                        "-p",
                        "-U3",
                        "--find-renames",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--no-color",
                        "--full-index",
                        "--src-prefix=a/",
                        "--dst-prefix=b/",
                        "--ignore-submodules=none",
                        "--end-of-options",
                        fromTree,
                        toTree),
                "",
                mostBytes);
    }

    private static String lines(Collection<String> objects) {
        return String.join("\n", objects) + '\n';
    }
}
