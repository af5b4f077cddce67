package io.codeguardian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which change is read, by whose settings, and that nothing of it is executed. */
class ReviewedChangeTest {
    private static final String LEAK = "key = \"AKIA" + "Q3EGR7TZJ2NX5KWL\"\n";

    @TempDir
    Path folder;

    @Test
    void committedStagedUnstagedAndUntrackedWorkIsRead() throws Exception {
        Repository repository = Repository.in(folder);
        repository.write("old.py", LEAK).write("staged.py", "a = 1\n").write("unstaged.py", "a = 1\n");
        repository.commit("first");
        repository.git("switch", "--quiet", "--create", "feature");
        repository.write("committed.py", LEAK).commit("second");
        repository.write("staged.py", LEAK);
        repository.git("add", "staged.py");
        repository.write("unstaged.py", LEAK).write("sub/untracked.py", LEAK);

        Ran ran = repository.review();

        assertThat(ran.out())
                .contains("committed.py", "staged.py", "unstaged.py", "sub/untracked.py")
                .contains("4 critical")
                .doesNotContain("old.py");
    }

    @Test
    void aPathNarrowsTheReview() throws Exception {
        Repository repository = Repository.in(folder);
        repository.write("a/x.py", "a = 1\n").write("b/x.py", "a = 1\n").commit("first");
        repository.write("a/x.py", LEAK).write("b/x.py", LEAK);

        Ran ran = Ran.command("review", folder.resolve("a").toString());

        assertThat(ran.out()).contains("a/x.py").doesNotContain("b/x.py");
    }

    @Test
    void aFreshRepositoryWithoutCommitsIsReadWhole() throws Exception {
        Repository repository = Repository.in(folder).write("a.py", LEAK);

        assertThat(repository.review().out()).contains("1 critical");
    }

    @Test
    void settingsOfTheBaseCountAndThoseOfTheChangeDoNot() throws Exception {
        Repository repository = Repository.in(folder);
        repository
                .write(".codeguardian.yml", "paths:\n  exclude:\n    - 'generated/**'\n")
                .commit("first");
        repository.write(".codeguardian.yml", "paths:\n  exclude:\n    - '**'\n");
        repository.write("generated/a.py", LEAK).write("own/a.py", LEAK);

        Ran ran = repository.review();

        assertThat(ran.out()).contains("own/a.py").contains("1 critical");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void nothingOfAHostileTreeRunsOrLeads() throws Exception {
        Path outside = folder.resolve("outside.py");
        Files.writeString(outside, LEAK);
        Path witness = folder.resolve("executed");
        Path program = folder.resolve("program.sh");
        Files.writeString(program, "#!/bin/sh\ntouch " + witness + "\ncat\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Repository repository = Repository.in(folder.resolve("r"));
        repository
                .write(".gitattributes", "*.py filter=evil diff=evil\n")
                .write("a.py", "a = 1\n")
                .commit("first");
        for (String setting : new String[] {
            "filter.evil.clean",
            "filter.evil.process",
            "diff.evil.command",
            "diff.evil.textconv",
            "diff.external",
            "core.fsmonitor",
            "core.pager"
        }) {
            repository.git("config", setting, program.toString());
        }
        repository.git("config", "filter.evil.required", "true");
        repository.write("a.py", "a = 2\n").write("--output=stolen", "x\n").write("esc\u001b[2J.py", LEAK);
        Files.createSymbolicLink(repository.folder().resolve("link.py"), outside);

        Ran ran = repository.review();

        assertThat(witness).doesNotExist();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .doesNotContain("\u001b")
                .contains("symbolic links are not followed")
                .contains("not read: esc");
        assertThat(repository.folder().resolve("stolen")).doesNotExist();
    }

    @Test
    void binaryLargeAndGeneratedFilesAreNamedNotRead() throws Exception {
        Repository repository = Repository.in(folder).write("a.py", "a = 1\n").commit("first");
        Files.write(folder.resolve("image.dat2"), new byte[] {1, 0, 2});
        repository.write("big.txt", "x".repeat(99).concat("\n").repeat(11_000));
        repository.write("node_modules/m/index.js", LEAK);

        Ran ran = repository.review();

        assertThat(ran.out()).contains("image.dat2").contains("big.txt").contains("node_modules/m/index.js");
        assertThat(ran.code()).isZero();
    }
}
