package io.codeguardian.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.engine.source.Languages;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A case is two files under {@code src/test/resources/diff}: what git wrote and what must be read from it. */
class UnifiedDiffTest {
    private static final Path CASES = Path.of("src/test/resources/diff");

    @TestFactory
    Stream<DynamicTest> readsWhatGitWrote() throws IOException {
        List<Path> cases;
        try (Stream<Path> files = Files.list(CASES)) {
            cases = files.filter(f -> f.toString().endsWith(".diff")).sorted().toList();
        }
        assertThat(cases).hasSizeGreaterThan(9);
        return cases.stream()
                .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                    Path expected = Path.of(f.toString().replace(".diff", ".expected"));
                    assertThat(told(parse(Files.readAllBytes(f)))).isEqualTo(Files.readString(expected));
                }));
    }

    @Test
    void contentThatLooksLikeAHeaderIsContent() {
        List<FileDiff> files = parse("""
                diff --git a/x.sql b/x.sql
                --- a/x.sql
                +++ b/x.sql
                @@ -1,2 +1,2 @@
                --- a/evil
                +++ b/evil
                 diff --git a/evil b/evil
                """);
        assertThat(files).hasSize(1);
        assertThat(files.getFirst().file().path()).isEqualTo("x.sql");
        assertThat(files.getFirst().file().changes(1)).isTrue();
        assertThat(files.getFirst().file().changes(2)).isFalse();
    }

    @Test
    void anEmptyDiffHasNoFiles() {
        assertThat(parse("")).isEmpty();
    }

    @Test
    void whatIsNoDiffIsRefused() {
        String head = "diff --git a/x b/x\n--- a/x\n+++ b/x\n";
        assertMalformed(head + "@@ -1,2 +1,2 @@\n a\n", "ends inside a hunk");
        assertMalformed(head + "@@ -1 +1 @@\n a\n*b\n" + head + "@@ -1,2 +1 @@\n*b\n", "no line of a hunk");
        assertMalformed(head + "@@ -99999999999 +1 @@\n", "no line number");
        assertMalformed(head + "@@ -0,1 +1 @@\n", "counted from 1");
        assertMalformed(head + "@@ nonsense\n", "no hunk header");
        assertMalformed("@@ -1 +1 @@\n a\n", "a hunk without a file");
        assertMalformed("diff --cc x\n", "combined");
        assertMalformed("diff --git a/x b/y\nold mode 100644\nnew mode 100755\n", "no path");
    }

    @Test
    void removedFilesKeepTheirOldPath() {
        FileDiff gone = parse("""
                diff --git a/gone.py b/gone.py
                deleted file mode 100644
                index 8baef1b..0000000
                --- a/gone.py
                +++ /dev/null
                @@ -1 +0,0 @@
                -abc
                """).getFirst();
        assertThat(gone.file().status()).isEqualTo(ChangeStatus.REMOVED);
        assertThat(gone.file().path()).isEqualTo("gone.py");
        assertThat(gone.file().commentable(new LineRange(1, 1))).isFalse();
    }

    /** One line a file, one indented line a hunk. */
    private static String told(List<FileDiff> files) {
        StringBuilder text = new StringBuilder();
        for (FileDiff diff : files) {
            text.append(diff.file().status())
                    .append(' ')
                    .append(diff.file().path().replace("\n", "<LF>"));
            if (diff.file().previousPath() != null) {
                text.append(" <- ").append(diff.file().previousPath());
            }
            text.append(", ").append(diff.file().language());
            text.append(", ").append(diff.oldMode()).append(" -> ").append(diff.newMode());
            text.append(diff.binary() ? ", binary" : "").append(diff.isSymbolicLink() ? ", link" : "");
            text.append(diff.isSubmodule() ? ", submodule\n" : "\n");
            for (Hunk hunk : diff.file().hunks()) {
                text.append("  -").append(hunk.oldStart()).append(',').append(hunk.oldLength());
                text.append(" +").append(hunk.newStart()).append(',').append(hunk.newLength());
                text.append(" added ").append(ranges(hunk.added()));
                text.append(" removed ").append(ranges(hunk.removed())).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> ranges(List<LineRange> ranges) {
        return ranges.stream().map(r -> r.first() + "-" + r.last()).toList();
    }

    private static void assertMalformed(String diff, String reason) {
        assertThatThrownBy(() -> parse(diff)).isInstanceOf(MalformedDiff.class).hasMessageContaining(reason);
    }

    private static List<FileDiff> parse(String diff) {
        return parse(diff.getBytes(StandardCharsets.UTF_8));
    }

    private static List<FileDiff> parse(byte[] diff) {
        return UnifiedDiff.parse(diff, path -> Languages.detect(path, ""));
    }
}
