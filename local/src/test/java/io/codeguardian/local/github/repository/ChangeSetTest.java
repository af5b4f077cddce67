package io.codeguardian.local.github.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeSetTest {
    @TempDir
    Path folder;

    BareRepository git;

    @BeforeEach
    void create() throws IOException {
        git = BareRepository.create(folder.resolve("r.git"), "main");
    }

    private String commit(@Nullable String parent, TreeChange... changes) throws IOException {
        return git.commit("main", parent, "mona", "m", Instant.now(), List.of(changes));
    }

    private ChangeSet changed(List<TreeChange> before, List<TreeChange> after) throws IOException {
        List<TreeChange> all = new ArrayList<>(before);
        all.add(TreeChange.file("stays", "x\n"));
        String base = commit(null, all.toArray(TreeChange[]::new));
        return git.changes(base, commit(base, after.toArray(TreeChange[]::new)));
    }

    private static FileChange only(ChangeSet changes) {
        assertThat(changes.files()).hasSize(1);
        return changes.files().getFirst();
    }

    @Test
    void a_name_that_looks_like_a_patch_is_only_a_name() throws IOException {
        String evil = "x\ndiff --git a/y b/y\n@@ -1 +1 @@";
        ChangeSet changes = changed(
                List.of(),
                List.of(
                        TreeChange.file(evil, "1\n"),
                        TreeChange.file("-rf", "1\n2\n"),
                        TreeChange.file("\"q\\uote\t\"", "1\n"),
                        TreeChange.file("naïve/ö.txt", "1\n2\n3\n")));
        assertThat(changes.files()).hasSize(4);
        assertThat(Objects.requireNonNull(changes.file(evil)).additions()).isEqualTo(1);
        assertThat(Objects.requireNonNull(changes.file("-rf")).additions()).isEqualTo(2);
        assertThat(Objects.requireNonNull(changes.file("\"q\\uote\t\"")).additions())
                .isEqualTo(1);
        assertThat(Objects.requireNonNull(changes.file("naïve/ö.txt")).hunkOf(Side.RIGHT, 3))
                .isNotNull();
    }

    @Test
    void content_that_looks_like_a_patch_is_only_content() throws IOException {
        FileChange file =
                only(changed(List.of(), List.of(TreeChange.file("f", "diff --git a/f b/f\n@@ -9,9 +9,9 @@\n-x\n"))));
        assertThat(file.additions()).isEqualTo(3);
        assertThat(file.hunks()).hasSize(1);
        assertThat(file.hunkOf(Side.RIGHT, 4)).isNull();
        assertThat(file.hunkOf(Side.LEFT, 9)).isNull();
    }

    @Test
    void a_renamed_file_is_known_by_its_new_name() throws IOException {
        String text = "a\nb\nc\nd\ne\nf\ng\nh\n";
        FileChange moved = only(changed(
                List.of(TreeChange.file("old.txt", text)),
                List.of(TreeChange.deletion("old.txt"), TreeChange.file("new.txt", text))));
        assertThat(moved.status()).isEqualTo("renamed");
        assertThat(moved.previousPath()).isEqualTo("old.txt");
        assertThat(moved.path()).isEqualTo("new.txt");
        assertThat(moved.patch()).isNull();
    }

    @Test
    void what_is_no_text_has_no_lines() throws IOException {
        ChangeSet changes = changed(
                List.of(TreeChange.link("link", "a")),
                List.of(
                        TreeChange.file("binary", new byte[] {1, 0, 2, 0, 3}),
                        TreeChange.file("empty", ""),
                        TreeChange.file("link", "now a file\n"),
                        TreeChange.submodule("module", "0123456789012345678901234567890123456789"),
                        TreeChange.file("large", "line\n".repeat(1_200_000))));
        assertThat(Objects.requireNonNull(changes.file("binary")).patch()).isNull();
        assertThat(Objects.requireNonNull(changes.file("empty")).patch()).isNull();
        assertThat(Objects.requireNonNull(changes.file("large")).patch()).isNull();
        assertThat(Objects.requireNonNull(changes.file("link")).status()).isEqualTo("changed");
        assertThat(Objects.requireNonNull(changes.file("module")).additions()).isEqualTo(1);
    }

    @Test
    void odd_encodings_and_line_ends_keep_their_lines() throws IOException {
        byte[] latin = "caf\u00e9\nth\u00e9\r\nx".getBytes(StandardCharsets.ISO_8859_1);
        FileChange file = only(changed(List.of(), List.of(TreeChange.file("f", latin))));
        assertThat(file.additions()).isEqualTo(3);
        assertThat(file.hunkOf(Side.RIGHT, 3)).isNotNull();
        assertThat(Objects.requireNonNull(file.hunks().getFirst().downTo(Side.RIGHT, 3)))
                .endsWith("+x");
    }

    @Test
    void a_line_is_followed_through_later_changes() throws IOException {
        String first = commit(null, TreeChange.file("f", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n"));
        String second = commit(first, TreeChange.file("f", "0\n1\n2\n3\n4\n5\nsix\n7\n8\n9\n10\n11\n12\n"));
        assertThat(git.lineAfter(first, second, "f", 1)).isEqualTo(2);
        assertThat(git.lineAfter(first, second, "f", 12)).isEqualTo(13);
        assertThat(git.lineAfter(first, second, "f", 6)).isNull();
        assertThat(git.lineAfter(first, second, "elsewhere", 6)).isEqualTo(6);
        assertThat(git.lineAfter(second, commit(second, TreeChange.deletion("f")), "f", 2))
                .isNull();
    }

    @Test
    void the_old_position_counts_below_the_first_header() throws IOException {
        StringBuilder before = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            before.append("line ").append(i).append('\n');
        }
        String after = before.toString().replace("line 10\n", "ten\n").replace("line 30\n", "thirty\n");
        FileChange file =
                only(changed(List.of(TreeChange.file("f", before.toString())), List.of(TreeChange.file("f", after))));
        assertThat(file.at(1)).isEqualTo(new DiffHunk.Place(Side.RIGHT, 7));
        assertThat(file.at(4)).isEqualTo(new DiffHunk.Place(Side.LEFT, 10));
        assertThat(file.at(5)).isEqualTo(new DiffHunk.Place(Side.RIGHT, 10));
        assertThat(file.at(9)).isNull();
        assertThat(file.at(10)).isEqualTo(new DiffHunk.Place(Side.RIGHT, 27));
        assertThat(file.at(99)).isNull();
    }
}
