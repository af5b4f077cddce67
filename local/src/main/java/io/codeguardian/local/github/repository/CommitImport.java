package io.codeguardian.local.github.repository;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A commit as {@code git fast-import} reads it: no working tree, so hostile names and modes come out as they are. */
final class CommitImport {
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    private CommitImport() {}

    static byte[] of(
            String ref, @Nullable String parent, String author, String message, Instant at, List<TreeChange> changes) {
        CommitImport commit = new CommitImport();
        commit.line("commit " + ref);
        commit.line(
                "committer " + author + " <" + author + "@users.noreply.github.com> " + at.getEpochSecond() + " +0000");
        commit.data(message.getBytes(StandardCharsets.UTF_8));
        if (parent != null) {
            commit.line("from " + parent);
        }
        changes.forEach(commit::change);
        commit.line("done");
        return commit.stream.toByteArray();
    }

    private void change(TreeChange change) {
        byte[] content = change.content();
        if (content == null) {
            line("D " + quoted(change.path()));
        } else if (change.mode().equals("160000")) {
            line("M 160000 " + new String(content, StandardCharsets.UTF_8) + " " + quoted(change.path()));
        } else {
            line("M " + change.mode() + " inline " + quoted(change.path()));
            data(content);
        }
    }

    private void data(byte[] bytes) {
        line("data " + bytes.length);
        stream.writeBytes(bytes);
        line("");
    }

    private void line(String text) {
        stream.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String path) {
        return '"' + path.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
