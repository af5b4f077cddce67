package io.codeguardian.local.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.github.webhook.Deliveries;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    record Received(Map<String, List<String>> headers, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        JsonNode json() throws IOException {
            return Json.read(body);
        }
    }

    final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    volatile int status = 202;
    HttpServer receiver;
    GitHubStandIn github;
    HostedRepository repository;

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", http -> {
            received.add(new Received(
                    Map.copyOf(http.getRequestHeaders()), http.getRequestBody().readAllBytes()));
            http.sendResponseHeaders(status, -1);
            http.close();
        });
        receiver.start();
        URI hook = URI.create("http://localhost:" + receiver.getAddress().getPort() + "/hook");
        github = GitHubStandIn.start(Options.defaults().withWebhook(hook, "secret"));
        repository = github.activity().createRepository("acme/shop");
        github.activity().commit(repository, "main", List.of(TreeChange.file("a.txt", "1\n")));
        github.activity().commit(repository, "topic", List.of(TreeChange.file("b.txt", "1\n")));
    }

    @AfterEach
    void stop() {
        github.close();
        receiver.stop(0);
    }

    private Received next() throws InterruptedException {
        Received one = received.poll(10, TimeUnit.SECONDS);
        assertThat(one).isNotNull();
        return one;
    }

    @Test
    void an_opened_pull_request_is_told_with_a_signature() throws Exception {
        Happened opened = github.activity()
                .openPullRequest(PullRequestWish.of("acme/shop", "topic").titled("Hello"));
        Received event = next();
        assertThat(event.header("X-hub-signature-256"))
                .isEqualTo("sha256=" + Deliveries.hmac("HmacSHA256", "secret", event.body()));
        assertThat(event.header("X-github-event")).isEqualTo("pull_request");
        assertThat(event.header("X-github-delivery")).isEqualTo(opened.told().guid());
        assertThat(event.header("User-agent")).startsWith("GitHub-Hookshot/");
        assertThat(event.header("X-github-hook-installation-target-id")).isEqualTo("4711");
        assertThat(event.body().length).isBetween(15_000, 30_000);
        JsonNode payload = event.json();
        assertThat(payload.path("pull_request").path("head").path("sha").asText())
                .isEqualTo(opened.pull().headSha());
        assertThat(payload.path("pull_request").path("title").asText()).isEqualTo("Hello");
        assertThat(payload.path("repository").path("id").asLong()).isEqualTo(repository.id());
        assertThat(payload.path("repository").path("clone_url").asText()).isEqualTo(github.url() + "/acme/shop.git");
        assertThat(payload.path("installation").path("id").asLong()).isEqualTo(repository.installation());
        assertThat(payload.toString()).doesNotContain("Codertocat");
    }

    @Test
    void a_push_tells_before_and_after() throws Exception {
        String before = github.activity()
                .openPullRequest(PullRequestWish.of("acme/shop", "topic"))
                .pull()
                .headSha();
        next();
        Happened pushed = github.activity().push("acme/shop", 1, List.of(TreeChange.file("c.txt", "1\n")));
        JsonNode payload = next().json();
        assertThat(payload.path("action").asText()).isEqualTo("synchronize");
        assertThat(payload.path("before").asText()).isEqualTo(before);
        assertThat(payload.path("after").asText())
                .isEqualTo(pushed.pull().headSha())
                .isNotEqualTo(before);
    }

    @Test
    void all_that_happens_to_a_pull_request_is_told() throws Exception {
        github.activity()
                .openPullRequest(PullRequestWish.of("acme/shop", "topic").asDraft());
        github.activity().readyForReview("acme/shop", 1);
        github.activity().convertToDraft("acme/shop", 1);
        github.activity().label("acme/shop", 1, "urgent");
        github.activity().close("acme/shop", 1);
        github.activity().reopen("acme/shop", 1);
        github.conversation().comment("acme/shop", 1, "mona", "/guardian review");
        github.activity().uninstall(repository);
        github.activity().install(repository);
        github.ping();
        assertThat(github.deliveries().all())
                .extracting(one -> one.event() + " " + one.action() + " " + one.status())
                .containsExactly(
                        "pull_request opened OK",
                        "pull_request ready_for_review OK",
                        "pull_request converted_to_draft OK",
                        "pull_request labeled OK",
                        "pull_request closed OK",
                        "pull_request reopened OK",
                        "issue_comment created OK",
                        "installation_repositories removed OK",
                        "installation_repositories added OK",
                        "ping null OK");
    }

    @Test
    void the_apps_own_comments_come_back_to_it() throws Exception {
        github.activity().openPullRequest(PullRequestWish.of("acme/shop", "topic"));
        next();
        AppClient app = new AppClient(github);
        String token = app.token("acme/shop");
        app.post(
                "/repos/acme/shop/pulls/1/reviews",
                token,
                Map.of(
                        "event",
                        "COMMENT",
                        "body",
                        "b",
                        "comments",
                        List.of(Map.of("path", "b.txt", "line", 1, "body", "x"))));
        JsonNode own = next().json();
        assertThat(own.path("sender").path("login").asText()).isEqualTo("codeguardian[bot]");
        long comment = own.path("comment").path("id").asLong();
        github.conversation().reply("acme/shop", comment, "mona", "why?");
        assertThat(next().json().path("comment").path("in_reply_to_id").asLong())
                .isEqualTo(comment);
        github.conversation().resolve("acme/shop", comment, "mona");
        assertThat(next().json().path("thread").path("comments")).hasSize(2);
        long run = app.post(
                        "/repos/acme/shop/check-runs",
                        token,
                        Map.of(
                                "name",
                                "gate",
                                "head_sha",
                                Objects.requireNonNull(repository.pull(1)).headSha()))
                .json()
                .path("id")
                .asLong();
        github.conversation().rerequest("acme/shop", run, "mona");
        assertThat(next().json().path("check_run").path("id").asLong()).isEqualTo(run);
    }

    @Test
    void a_failed_delivery_is_not_repeated_but_can_be_redelivered() throws Exception {
        status = 503;
        Delivery failed = github.activity()
                .openPullRequest(PullRequestWish.of("acme/shop", "topic"))
                .told();
        assertThat(failed.status()).isEqualTo("Invalid HTTP Response: 503");
        next();
        assertThat(received.poll(300, TimeUnit.MILLISECONDS)).isNull();
        status = 202;
        AppClient app = new AppClient(github);
        JsonNode listed =
                app.get("/app/hook/deliveries?status=failure", app.jwt()).json();
        assertThat(listed).hasSize(1);
        String attempts = "/app/hook/deliveries/" + listed.get(0).path("id").asLong() + "/attempts";
        assertThat(app.call("POST", attempts, "", app.jwt()).status()).isEqualTo(202);
        assertThat(next().header("X-github-delivery")).isEqualTo(failed.guid());
    }

    @Test
    void nobody_listening_is_no_reason_to_fail() {
        receiver.stop(0);
        assertThat(github.activity()
                        .openPullRequest(PullRequestWish.of("acme/shop", "topic"))
                        .told()
                        .status())
                .isEqualTo("failed to connect to host");
        github.webhook(null, "");
        assertThat(github.activity().close("acme/shop", 1).delivery()).isNull();
    }

    @Test
    void an_uninstalled_repository_is_silent() {
        HostedRepository secret = github.activity().createUninstalled("acme/secret");
        github.activity().commit(secret, "main", List.of(TreeChange.file("a.txt", "1\n")));
        github.activity().commit(secret, "topic", List.of(TreeChange.file("b.txt", "1\n")));
        assertThat(github.activity()
                        .openPullRequest(PullRequestWish.of("acme/secret", "topic"))
                        .delivery())
                .isNull();
        assertThat(github.clock().instant()).isAfter(secret.createdAt().minus(Duration.ofSeconds(1)));
    }
}
