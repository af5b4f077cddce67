package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.e2e.repository.GitRepository;
import io.codeguardian.e2e.repository.PolyglotShop;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.installation.Installation;
import io.codeguardian.local.supervision.Service;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reviews that somebody asks for: with the button beside a check, and from the command line with a key of one's own. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskedForTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private WholeSystem system;

    @BeforeAll
    void use(WholeSystem shared) {
        system = shared;
    }

    @Test
    void a_check_that_is_requested_again_is_reviewed_again_and_says_nothing_twice() throws Exception {
        HostedRepository repository = host("acme/again", shop("acme/again"));
        PullRequest pull = open("acme/again");
        system.api().awaitReview("acme/again", pull.headSha(), PATIENCE);
        awaitCheckRuns(repository, 1);
        int comments = repository.reviewComments().all().size();

        system.github()
                .conversation()
                .rerequest("acme/again", repository.checkRuns().all().getFirst().id(), "ada-novak");
        awaitCheckRuns(repository, 2);
        system.api()
                .await(
                        "acme/again",
                        review -> review.path("generation").asInt() == 2
                                && review.path("state").asText().equals("published"),
                        PATIENCE);

        assertThat(system.api().reviews("acme/again"))
                .extracting(review -> review.path("generation").asInt() + " "
                        + review.path("state").asText())
                .containsExactlyInAnyOrder("1 published", "2 published");
        assertThat(repository.reviewComments().all()).hasSize(comments);
        assertThat(repository.issueComments().all()).hasSize(1);
    }

    @Test
    void the_command_line_shows_what_the_server_found() throws Exception {
        GitRepository shop = shop("acme/asked");
        HostedRepository repository = host("acme/asked", shop);
        PullRequest pull = open("acme/asked");
        String number = Integer.toString(pull.number());

        Ran ran = review(madeKey(), shop, "--repository", "acme/asked", "--pull-request", number, "--format", "json");

        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        JsonNode report = new ObjectMapper().readTree(ran.out());
        assertThat(report.path("findings").findValuesAsText("path"))
                .contains("java/src/Orders.java", "python/report.py", "web/render.ts", "go/fetch.go");
        assertThat(report.path("passed").asBoolean()).isFalse();
        JsonNode review = system.api().awaitReview("acme/asked", pull.headSha(), PATIENCE);
        assertThat(report.path("score").asDouble())
                .isEqualTo(review.path("score").asDouble());
        assertThat(repository.reviews().all()).hasSize(1);
    }

    /** A key that may ask for reviews, made by the first one. */
    private String madeKey() throws Exception {
        URI keys = URI.create(system.services().url(Service.GATEWAY) + "/v1/api-keys");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> made = http.send(
                    HttpRequest.newBuilder(keys)
                            .header("X-API-Key", WholeSystem.API_KEY)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"name\":\"command line\",\"scopes\":[\"developer\"]}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            return new ObjectMapper().readTree(made.body()).path("key").asText();
        }
    }

    private record Ran(int code, String out, String err) {}

    private Ran review(String key, GitRepository tree, String... options) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path jar = Installation.find().root().resolve("cli/target/codeguardian-cli.jar");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-jar", jar.toString(), "review", "."));
        command.addAll(List.of(options));
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(tree.folder().toFile()).redirectError(err.toFile());
        builder.environment()
                .putAll(Map.of(
                        "CODEGUARDIAN_SERVER",
                        system.services().url(Service.GATEWAY).toString(),
                        "CODEGUARDIAN_API_KEY",
                        key));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return new Ran(process.exitValue(), out, Files.readString(err));
    }

    private static void awaitCheckRuns(HostedRepository repository, int count) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var runs = repository.checkRuns().all();
            if (runs.size() == count && runs.stream().allMatch(run -> "completed".equals(run.status()))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not " + count + " completed check runs: "
                + repository.checkRuns().all());
    }

    private GitRepository shop(String name) {
        GitRepository shop = GitRepository.create(folder.resolve(name));
        shop.write(PolyglotShop.base()).commit("A shop");
        shop.checkoutNew("taxes").write(PolyglotShop.change()).commit("Taxes");
        return shop;
    }

    private HostedRepository host(String name, GitRepository shop) {
        return system.host(name, shop, Map.of("main", "main", "taxes", "taxes"));
    }

    private PullRequest open(String name) {
        return system.github()
                .activity()
                .openPullRequest(PullRequestWish.of(name, "taxes"))
                .pull();
    }
}
