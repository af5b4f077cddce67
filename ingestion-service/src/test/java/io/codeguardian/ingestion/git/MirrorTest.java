package io.codeguardian.ingestion.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    private static final String TOKEN = "ghs_secret-of-the-test";

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
    void fetchesTipsWithoutBlobsAndBlobsWhenWanted() throws IOException {
        String base = repository.write("a.txt", "one\n").commit("base");
        String head = repository.branch("feature").write("a.txt", "two\n").commit("head");

        use(head, mirror -> {
            assertThat(mirror.fetchTips(1, "main", head)).isEqualTo(base);
            TreeChange change = mirror.objects().changes(base, head).getFirst();
            assertThat(mirror.objects().sizes(List.of(change.entry().blob()))).isEmpty();

            mirror.fetchBlobs(List.of(change.entry().blob()));

            mirror.objects()
                    .read(
                            List.of(change.entry().blob()),
                            (blob, content) -> assertThat(content).isEqualTo("two\n".getBytes(StandardCharsets.UTF_8)));
            return null;
        });
    }

    @Test
    void sendsTheTokenToTheServerAndNowhereElse() throws IOException {
        repository.write("a.txt", "one\n").commit("base");
        String head = repository.branch("feature").write("a.txt", "two\n").commit("head");

        use(head, mirror -> mirror.fetchTips(1, "main", head));

        String basic = "Basic "
                + Base64.getEncoder().encodeToString(("x-access-token:" + TOKEN).getBytes(StandardCharsets.UTF_8));
        assertThat(host.authorizations()).isNotEmpty().allMatch(basic::equals);
        try (Stream<Path> files = Files.walk(settings.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(TOKEN, basic.substring(6));
            }
        }
    }

    @Test
    void findsTheMergeBaseBelowTheFirstDepth() throws IOException {
        String fork = repository.write("a.txt", "0\n").commit("fork");
        for (int i = 1; i <= 30; i++) {
            repository.write("main.txt", i + "\n").commit("main " + i);
        }
        repository.git("checkout", "--quiet", "-b", "feature", fork);
        for (int i = 1; i <= 12; i++) {
            repository.write("feature.txt", i + "\n").commit("feature " + i);
        }
        String head = repository.head();

        String found = use(settings.withFirstDepth(3), head, mirror -> {
            String base = mirror.fetchTips(1, "main", head);
            return mirror.mergeBase(1, base, head);
        });

        assertThat(found).isEqualTo(fork);
    }

    @Test
    void anOldCommonAncestorBehindACutIsNotTakenForTheMergeBase() throws IOException {
        // root - old - m1 … m6 (merge of old's side branch late) : the nearest visible common ancestor is not the best.
        String root = repository.write("a.txt", "0\n").commit("root");
        repository.git("checkout", "--quiet", "-b", "side");
        repository.write("side.txt", "1\n").commit("side");
        repository.git("checkout", "--quiet", "main");
        String fork = "";
        for (int i = 1; i <= 8; i++) {
            String commit = repository.write("main.txt", i + "\n").commit("main " + i);
            fork = i == 2 ? commit : fork;
        }
        repository.git("merge", "--quiet", "--no-edit", "side");
        repository.git("checkout", "--quiet", "-b", "feature", fork);
        repository.write("feature.txt", "1\n").commit("feature");
        repository.git("merge", "--quiet", "--no-edit", "side");
        String head = repository.head();
        String best = repository.git("merge-base", "--all", "main", head);

        String found = use(settings.withFirstDepth(3), head, mirror -> {
            String base = mirror.fetchTips(1, "main", head);
            return mirror.mergeBase(1, base, head);
        });

        assertThat(best.lines()).contains(found);
        assertThat(found).isNotEqualTo(root);
    }

    @Test
    void theNextFetchIsSmall() throws IOException {
        Random random = new Random(7);
        byte[] noise = new byte[300_000];
        random.nextBytes(noise);
        repository.write("noise.bin", noise);
        for (int i = 0; i < 200; i++) {
            repository.write("dir" + i + "/file.txt", "content " + i + "\n");
        }
        repository.commit("base");
        String first =
                repository.branch("feature").write("dir1/file.txt", "changed\n").commit("first");
        use(first, mirror -> mirror.fetchTips(1, "main", first));
        int initial = host.packs().stream().mapToInt(Integer::intValue).sum();
        host.packs().clear();
        String second = repository.write("dir1/file.txt", "again\n").commit("second");

        use(second, mirror -> mirror.fetchTips(1, "main", second));

        int next = host.packs().stream().mapToInt(Integer::intValue).sum();
        assertThat(initial).isLessThan(100_000);
        assertThat(next).isLessThan(initial / 4);
    }

    @Test
    void whatIsTooLargeForAFetchStaysAwayAndTheRestComes() throws IOException {
        byte[] noise = new byte[3_000_000];
        new Random(7).nextBytes(noise);
        String base = repository.write("a.txt", "0\n").commit("base");
        repository.branch("feature").write("large.bin", noise);
        for (int i = 0; i < 10; i++) {
            repository.write("small" + i + ".txt", "small " + i + "\n");
        }
        String head = repository.commit("head");

        use(settings.withFetchBytes(1 << 20), head, mirror -> {
            mirror.fetchTips(1, "main", head);
            List<TreeChange> changes = mirror.objects().changes(base, head);
            List<String> blobs = changes.stream().map(c -> c.entry().blob()).toList();
            mirror.fetchBlobs(blobs);
            assertThat(mirror.objects().sizes(blobs)).hasSize(10);
            return null;
        });
    }

    @Test
    void aDamagedMirrorIsMadeAnew() throws IOException {
        String base = repository.write("a.txt", "one\n").commit("base");
        String head = repository.branch("feature").write("a.txt", "two\n").commit("head");
        use(head, mirror -> mirror.fetchTips(1, "main", head));
        try (Stream<Path> files = Files.walk(settings.folder())) {
            for (Path pack : files.filter(
                            f -> f.toString().endsWith(".pack") || f.toString().endsWith(".idx"))
                    .toList()) {
                Files.delete(pack);
                Files.writeString(pack, "garbage");
            }
        }

        String tip = use(head, mirror -> {
            String found = mirror.fetchTips(1, "main", head);
            assertThat(mirror.objects().changes(found, head)).hasSize(1);
            return found;
        });

        assertThat(tip).isEqualTo(base);
    }

    @Test
    void locksThatAKilledGitLeftDoNotStopTheNext() throws IOException {
        repository.write("a.txt", "one\n").commit("base");
        String head = repository.branch("feature").write("a.txt", "two\n").commit("head");
        use(head, mirror -> mirror.fetchTips(1, "main", head));
        Path mirror = settings.folder().resolve("7.git");
        Files.writeString(mirror.resolve("shallow.lock"), "");
        Files.writeString(mirror.resolve("refs/codeguardian/1/head.lock"), "");
        String next = repository.write("a.txt", "three\n").commit("next");

        String tip = use(next, m -> m.fetchTips(1, "main", next));
        assertThat(tip).isNotEmpty();
    }

    @Test
    void tellsWhyAFetchFailed() throws IOException {
        repository.write("a.txt", "one\n").commit("base");
        String head = repository.branch("feature").write("a.txt", "two\n").commit("head");
        String unknown = "1".repeat(40);

        assertThat(failure(head, mirror -> mirror.fetchTips(1, "no-such-branch", head)))
                .isEqualTo(GitFailure.Kind.GONE);
        assertThat(failure(head, mirror -> mirror.fetchTips(1, "main", unknown)))
                .isEqualTo(GitFailure.Kind.GONE);
        host.failWith(503);
        assertThat(failure(head, mirror -> mirror.fetchTips(1, "main", head))).isEqualTo(GitFailure.Kind.UNREACHABLE);
        host.failWith(401);
        assertThat(failure(head, mirror -> mirror.fetchTips(1, "main", head))).isEqualTo(GitFailure.Kind.REFUSED);
        host.close();
        assertThat(failure(head, mirror -> mirror.fetchTips(1, "main", head))).isEqualTo(GitFailure.Kind.UNREACHABLE);
    }

    @Test
    void aCommandThatTakesTooLongIsKilled() throws IOException {
        repository.write("a.txt", "one\n").commit("base");
        String head = repository.branch("feature").write("a.txt", "two\n").commit("head");
        use(head, mirror -> mirror.fetchTips(1, "main", head));

        assertThatThrownBy(
                        () -> use(settings.withTimeout(Duration.ofMillis(1)), head, m -> m.fetchTips(1, "main", head)))
                .isInstanceOfSatisfying(
                        GitFailure.class, e -> assertThat(e.kind()).isEqualTo(GitFailure.Kind.LIMIT));
    }

    @Test
    void aBranchNamedLikeAnOptionIsABranch() throws IOException {
        String base = repository.write("a.txt", "one\n").commit("base");
        repository.git("update-ref", "refs/heads/--upload-pack=touch${IFS}pwned", base);
        String head = repository.branch("feature").write("a.txt", "two\n").commit("head");

        String tip = use(head, mirror -> mirror.fetchTips(1, "--upload-pack=touch${IFS}pwned", head));
        assertThat(tip).isEqualTo(base);
    }

    private GitFailure.Kind failure(String head, java.util.function.Function<Mirror, String> work) {
        try {
            use(head, work);
            throw new AssertionError("it worked");
        } catch (GitFailure e) {
            assertThat(e.getMessage()).doesNotContain(TOKEN);
            return e.kind();
        }
    }

    private <T> T use(String head, java.util.function.Function<Mirror, T> work) {
        return use(settings, head, work);
    }

    private <T> T use(TestGitSettings settings, String head, java.util.function.Function<Mirror, T> work) {
        Remote remote = new RemotePolicy(settings).check(host.url("r/.git"), TOKEN);
        return new Mirrors(settings).use(7, head, remote, work);
    }
}
