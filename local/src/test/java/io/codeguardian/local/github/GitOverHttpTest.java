package io.codeguardian.local.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitOverHttpTest {
    static GitHubStandIn github;
    static AppClient app;
    static HostedRepository repository;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        github = GitHubStandIn.start(Options.defaults());
        app = new AppClient(github);
        repository = github.activity().createRepository("acme/shop");
        github.activity()
                .commit(
                        repository,
                        "main",
                        List.of(TreeChange.file("a.txt", "1\n"), TreeChange.link("l", "/etc/passwd")));
        github.activity().commit(repository, "topic", List.of(TreeChange.file("b.txt", "1\n")));
        github.activity().openPullRequest(PullRequestWish.of("acme/shop", "topic"));
    }

    @AfterAll
    static void stop() {
        github.close();
    }

    /** What git says, its exit status first. */
    private static String git(Path in, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "credential.helper=", "-c", "protocol.version=2"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }

    private static String url(String token) {
        return github.url().toString().replace("//", "//x-access-token:" + token + "@") + "/acme/shop.git";
    }

    @Test
    void a_token_fetches_shallow_without_blobs_and_then_single_ones() throws Exception {
        String token = app.token("acme/shop", "{\"repositories\":[\"shop\"],\"permissions\":{\"contents\":\"read\"}}");
        String head = Objects.requireNonNull(repository.pull(1)).headSha();
        git(folder, "init", "-q", "--bare", ".");
        git(folder, "remote", "add", "origin", url(token));
        git(folder, "config", "remote.origin.promisor", "true");
        git(folder, "config", "remote.origin.partialclonefilter", "blob:none");
        assertThat(git(folder, "fetch", "-q", "--depth=1", "--filter=blob:none", "origin", head))
                .startsWith("0");
        assertThat(git(folder, "rev-list", "--objects", "--missing=print", head))
                .contains("\n?");
        assertThat(git(folder, "cat-file", "blob", head + ":b.txt")).isEqualTo("0\n1\n");
        assertThat(git(folder, "ls-remote", "origin", "refs/pull/1/head")).contains(head);
    }

    @Test
    void the_first_protocol_version_is_spoken_too() throws Exception {
        assertThat(git(folder, "-c", "protocol.version=0", "clone", "-q", "--bare", url(app.token("acme/shop")), "c"))
                .startsWith("0");
    }

    @Test
    void without_a_good_token_nothing_is_read() throws Exception {
        assertThat(git(folder, "ls-remote", url("ghs_wrong"))).startsWith("128").contains("Authentication failed");
        String reader = app.token("acme/shop", "{\"permissions\":{\"checks\":\"write\"}}");
        assertThat(git(folder, "ls-remote", url(reader))).startsWith("128").contains("403");
        github.activity().createRepository("acme/elsewhere");
        String other = app.token("acme/shop", "{\"repositories\":[\"elsewhere\"]}");
        assertThat(git(folder, "ls-remote", url(other))).startsWith("128").contains("not found");
        assertThat(git(folder, "ls-remote", github.url() + "/acme/shop.git")).startsWith("128");
    }

    @Test
    void a_repository_of_this_machine_is_served_with_its_history() throws Exception {
        git(folder, "init", "-q", "-b", "trunk", "src");
        Path source = folder.resolve("src");
        for (String content : List.of("one", "two")) {
            Files.writeString(source.resolve("f.txt"), content);
            git(source, "add", ".");
            git(source, "-c", "user.name=n", "-c", "user.email=e@x", "commit", "-qm", content);
        }
        github.activity().createRepository("acme/local", source, Map.of("main", "HEAD~1", "work", "HEAD"));
        Happened opened = github.activity().openPullRequest(PullRequestWish.of("acme/local", "work"));
        assertThat(app.get("/repos/acme/local/pulls/1/files", app.token("acme/local"))
                        .json())
                .hasSize(1);
        String local = url(app.token("acme/local")).replace("shop", "local");
        assertThat(git(folder, "clone", "-q", "--bare", local, "c")).startsWith("0");
        assertThat(git(folder.resolve("c"), "rev-parse", "work"))
                .contains(opened.pull().headSha());
    }
}
