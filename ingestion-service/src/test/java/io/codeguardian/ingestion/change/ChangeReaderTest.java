package io.codeguardian.ingestion.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.ingestion.git.GitHost;
import io.codeguardian.ingestion.git.Mirror;
import io.codeguardian.ingestion.git.Mirrors;
import io.codeguardian.ingestion.git.Remote;
import io.codeguardian.ingestion.git.RemotePolicy;
import io.codeguardian.ingestion.git.TestGitSettings;
import io.codeguardian.ingestion.git.TestRepository;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LeftOut.Reason;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.RemovedLines;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceLanguage;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeReaderTest {
    @TempDir
    Path temp;

    private GitHost host;
    private TestRepository repository;
    private TestGitSettings settings;

    @BeforeEach
    void serve() throws IOException {
        host = new GitHost(temp.resolve("host"));
        repository = TestRepository.create(temp.resolve("host/r"));
        settings = TestGitSettings.of(temp.resolve("mirrors"), host.authority());
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void findsHunksRenamesAndRemovals() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            text.append("line ").append(i).append('\n');
        }
        repository.write("src/Edited.java", text.toString()).write("src/Old.py", text.toString());
        repository.write("gone.go", "package gone\n").write("kept.txt", "same\n");
        String base = repository.commit("base");
        repository.branch("feature");
        repository.write("src/Edited.java", text.toString().replace("line 20\n", "line twenty\nand more\n"));
        repository.delete("src/Old.py").write("src/New.py", text.toString().replace("line 1\n", "line one\n"));
        repository.delete("gone.go").write("script", "#!/bin/sh\necho hello\n");
        String head = repository.commit("head");

        Change change = read(base, head);

        assertThat(change.files().stream().map(ChangedFile::path))
                .containsExactlyInAnyOrder("src/Edited.java", "src/New.py", "gone.go", "script");
        assertThat(file(change, "src/Edited.java").hunks().getFirst().added()).containsExactly(new LineRange(20, 21));
        assertThat(file(change, "src/Edited.java").commentable(new LineRange(17, 24)))
                .isTrue();
        assertThat(file(change, "src/Edited.java").commentable(new LineRange(16, 17)))
                .isFalse();
        assertThat(change.readable())
                .filteredOn(f -> f.path().equals("src/Edited.java"))
                .singleElement()
                .satisfies(f -> assertThat(f.removed()).containsExactly(new RemovedLines(20, "line 20")));
        assertThat(file(change, "src/New.py").status()).isEqualTo(ChangeStatus.RENAMED);
        assertThat(file(change, "src/New.py").previousPath()).isEqualTo("src/Old.py");
        assertThat(file(change, "gone.go").status()).isEqualTo(ChangeStatus.REMOVED);
        assertThat(file(change, "script").language()).isEqualTo(SourceLanguage.BASH);
        assertThat(change.readable().stream().map(Change.Readable::path))
                .containsExactlyInAnyOrder("src/Edited.java", "src/New.py", "script");
    }

    @Test
    void aHostileChangeIsListedNotFollowed() throws IOException {
        repository.write("a.txt", "one\n");
        String base = repository.commit("base");
        Path outside = Files.writeString(temp.resolve("outside.txt"), "not for you\n");
        Path pwned = temp.resolve("pwned");
        byte[] large = new byte[100 << 20];
        new Random(7).nextBytes(large);
        repository.branch("feature");
        repository.write("--output=pwned", "an option?\n").write("-rf", "another\n");
        repository.write("$(touch pwned).sh", "echo\n").write("new\nline.py", "x = 1\n");
        repository.link("link.txt", outside.toString()).link("up.txt", "../../../outside.txt");
        repository.write(".gitattributes", "* filter=evil diff=evil text eol=crlf\n*.java -diff binary\n");
        repository.write(".gitconfig", "[filter \"evil\"]\n\tsmudge = touch " + pwned + "\n");
        repository.write(".lfsconfig", "[lfs]\n\turl = http://127.0.0.1:1/\n");
        repository.write("Hidden.java", "class Hidden {}\n");
        repository.write(
                "model.txt",
                "version https://git-lfs.github.com/spec/v1\noid sha256:" + "a".repeat(64) + "\nsize 123456\n");
        repository.write("large.txt", large).write("image.txt", new byte[] {1, 0, 2, 0});
        repository.write("latin.py", "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        repository.write("app.js", "var a=1;".repeat(4000) + "\n").write("lib.min.js", "x\n");
        repository.write("node_modules/left-pad/index.js", "module.exports = 1\n");
        repository.write("api.pb.go", "package api\n");
        repository.write("Gen.java", "// Code generated by tool. DO NOT EDIT.\nclass Gen {}\n");
        repository.write("d/".repeat(200) + "deep.py", "x = 1\n");
        repository.write("nested.json", "[".repeat(50_000) + "]".repeat(50_000) + "\n");
        repository.git("add", "--all", "--force", ".");
        repository.git("update-index", "--add", "--cacheinfo", "160000," + base + ",module");
        repository.git("commit", "--quiet", "-m", "hostile");
        String head = repository.head();

        Change change = read(base, head);

        Map<String, Reason> leftOut =
                change.leftOut().stream().collect(Collectors.toMap(LeftOut::path, LeftOut::reason, (a, b) -> a));
        assertThat(leftOut)
                .containsEntry("link.txt", Reason.SYMBOLIC_LINK)
                .containsEntry("up.txt", Reason.SYMBOLIC_LINK)
                .containsEntry("module", Reason.SUBMODULE)
                .containsEntry("model.txt", Reason.LFS_POINTER)
                .containsEntry("large.txt", Reason.TOO_LARGE)
                .containsEntry("image.txt", Reason.BINARY)
                .containsEntry("latin.py", Reason.INVALID_ENCODING)
                .containsEntry("app.js", Reason.MINIFIED)
                .containsEntry("nested.json", Reason.MINIFIED)
                .containsEntry("lib.min.js", Reason.MINIFIED)
                .containsEntry("node_modules/left-pad/index.js", Reason.VENDORED)
                .containsEntry("api.pb.go", Reason.GENERATED)
                .containsEntry("Gen.java", Reason.GENERATED)
                .containsEntry("new\uFFFDline.py", Reason.UNSAFE_PATH);
        assertThat(change.readable().stream().map(Change.Readable::path))
                .contains("--output=pwned", "-rf", "$(touch pwned).sh", "Hidden.java", ".gitattributes")
                .contains("d/".repeat(200) + "deep.py");
        assertThat(file(change, "Hidden.java").changes(1)).isTrue();
        assertThat(pwned).doesNotExist();
        try (var files = Files.walk(settings.folder())) {
            assertThat(files.filter(f -> f.getFileName().toString().contains("pwned")))
                    .isEmpty();
        }
    }

    @Test
    void tenThousandFilesAreRead() throws IOException {
        String base = repository.write("a.txt", "one\n").commit("base");
        repository.branch("feature");
        for (int i = 0; i < 10_000; i++) {
            repository.write("dir" + i % 100 + "/file" + i + ".py", "x = " + i + "\n");
        }
        String head = repository.commit("many");

        Change change = read(base, head);

        assertThat(change.readable()).hasSize(10_000);
        assertThat(change.files()).hasSize(10_000).allMatch(f -> f.changes(1));
    }

    @Test
    void whatExceedsTheBudgetIsListed() throws IOException {
        String base = repository.write("a.txt", "one\n").commit("base");
        repository.branch("feature");
        for (int i = 0; i < 5; i++) {
            repository.write("file" + i + ".txt", (i + "\n").repeat(1000));
        }
        String head = repository.commit("much");

        Change change = use(head, mirror -> {
            mirror.fetchTips(1, "main", head);
            return new ChangeReader(limits(5_000)).read(mirror, base, head, ReviewSettings.defaults());
        });

        assertThat(change.readable()).hasSize(2);
        assertThat(change.leftOut()).hasSize(3).allMatch(l -> l.reason() == Reason.BUDGET);
    }

    @Test
    void mergingTheBaseBranchShowsOnlyTheOwnChange() throws IOException {
        repository.write("a.txt", "one\n").commit("fork");
        repository.branch("feature").write("own.txt", "mine\n").commit("own");
        repository.checkout("main").write("other.txt", "theirs\n").commit("theirs");
        repository.checkout("feature").git("merge", "--quiet", "--no-edit", "main");
        String head = repository.head();

        Change change = use(head, mirror -> {
            String tip = mirror.fetchTips(1, "main", head);
            return new ChangeReader(limits(1 << 26))
                    .read(mirror, mirror.mergeBase(1, tip, head), head, ReviewSettings.defaults());
        });

        assertThat(change.files().stream().map(ChangedFile::path)).containsExactly("own.txt");
    }

    private Change read(String base, String head) {
        return use(head, mirror -> {
            mirror.fetchTips(1, "main", head);
            return new ChangeReader(limits(1 << 26)).read(mirror, base, head, ReviewSettings.defaults());
        });
    }

    private <T> T use(String head, Function<Mirror, T> work) {
        Remote remote = new RemotePolicy(settings).check(host.url("r/.git"), "token");
        return new Mirrors(settings).use(7, head, remote, work);
    }

    private static ChangedFile file(Change change, String path) {
        return change.files().stream()
                .filter(f -> f.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static ReadingLimits limits(long reviewBytes) {
        return new ReadingLimits() {
            @Override
            public MemorySize maximumFile() {
                return new MemorySize(BigInteger.valueOf(1 << 20));
            }

            @Override
            public MemorySize maximumReview() {
                return new MemorySize(BigInteger.valueOf(reviewBytes));
            }

            @Override
            public int maximumHunks() {
                return 50_000;
            }

            @Override
            public int maximumFiles() {
                return 50_000;
            }
        };
    }
}
