package io.codeguardian.local.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.github.rest.Limits;
import io.codeguardian.local.wire.Client;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Check runs, the conversation, labels, lists and uploads. */
class WritesTest {
    static GitHubStandIn github;
    static AppClient app;
    static HostedRepository repository;
    static String token;
    static String head;

    @BeforeAll
    static void start() throws IOException {
        github = GitHubStandIn.start(Options.defaults().withLimits(Limits.wide()));
        app = new AppClient(github);
        repository = github.activity().createRepository("acme/shop");
        github.activity().commit(repository, "main", List.of(TreeChange.file("a.txt", "1\n")));
        head = github.activity().commit(repository, "topic", List.of(TreeChange.file("b.txt", "1\n")));
        github.activity().openPullRequest(PullRequestWish.of("acme/shop", "topic"));
        token = app.token("acme/shop");
    }

    @AfterAll
    static void stop() {
        github.close();
    }

    @Test
    void a_check_run_goes_its_way_and_gathers_annotations() throws IOException {
        Client.Answer created =
                app.post("/repos/acme/shop/check-runs", token, Map.of("name", "gate", "head_sha", head));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("status").asText()).isEqualTo("queued");
        assertThat(created.json().path("app").path("id").asLong()).isEqualTo(github.appId());
        String run = "/repos/acme/shop/check-runs/" + created.json().path("id").asLong();
        app.call("PATCH", run, output(50), token);
        JsonNode concluded = app.call("PATCH", run, output(10), token).json();
        assertThat(concluded.path("status").asText()).isEqualTo("completed");
        assertThat(concluded.path("output").path("annotations_count").asInt()).isEqualTo(60);
        assertThat(app.get(run + "/annotations?per_page=100", token).json()).hasSize(60);
        assertThat(app.call("PATCH", run, output(51), token).status()).isEqualTo(422);
        JsonNode listed = app.get("/repos/acme/shop/commits/" + head + "/check-runs?check_name=gate", token)
                .json();
        assertThat(listed.path("total_count").asInt()).isEqualTo(1);
    }

    private static String output(int annotations) {
        String all = String.join(
                ",",
                IntStream.range(0, annotations)
                        .mapToObj(
                                i ->
                                        "{\"path\":\"b.txt\",\"start_line\":1,\"end_line\":1,\"annotation_level\":\"warning\",\"message\":\"m\"}")
                        .toList());
        return "{\"conclusion\":\"failure\",\"output\":{\"title\":\"t\",\"summary\":\"s\",\"annotations\":[" + all
                + "]}}";
    }

    @Test
    void a_check_run_needs_a_commit_and_a_conclusion_to_be_complete() throws IOException {
        Map<String, Object> nowhere = Map.of("name", "gate", "head_sha", "0".repeat(40));
        assertThat(app.post("/repos/acme/shop/check-runs", token, nowhere).status())
                .isEqualTo(422);
        Map<String, Object> open = Map.of("name", "gate", "head_sha", head, "status", "completed");
        assertThat(app.post("/repos/acme/shop/check-runs", token, open).status())
                .isEqualTo(422);
    }

    @Test
    void lists_come_in_pages_that_link_to_each_other() throws IOException {
        for (int i = 0; i < 45; i++) {
            app.post("/repos/acme/shop/issues/1/comments", token, Map.of("body", "number " + i));
        }
        Client.Answer first = app.get("/repos/acme/shop/issues/1/comments?per_page=20", token);
        assertThat(first.json()).hasSize(20);
        assertThat(first.headers().get("Link"))
                .contains("per_page=20&page=2>; rel=\"next\"")
                .contains("page=3>; rel=\"last\"");
        Client.Answer last = app.get("/repos/acme/shop/issues/1/comments?per_page=20&page=3", token);
        assertThat(last.json()).hasSize(5);
        assertThat(last.headers().get("Link")).doesNotContain("rel=\"next\"");
        assertThat(app.get("/repos/acme/shop/issues/1/comments?per_page=500", token)
                        .json())
                .hasSize(45);
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_costs_nothing() throws IOException {
        Client.Answer first = app.get("/repos/acme/shop/pulls/1", token);
        String tag = first.headers().getOrDefault("ETag", "");
        Client.Answer second = app.call("GET", "/repos/acme/shop/pulls/1", "", token, "If-None-Match", tag);
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.headers().get("X-RateLimit-Used"))
                .isEqualTo(first.headers().get("X-RateLimit-Used"));
    }

    @Test
    void only_its_own_comments_can_be_changed_by_an_app() throws IOException {
        github.conversation().comment("acme/shop", 1, "mona", "hello");
        long theirs = repository.issueComments().all().getLast().id();
        assertThat(app.call("PATCH", "/repos/acme/shop/issues/comments/" + theirs, "{\"body\":\"x\"}", token)
                        .status())
                .isEqualTo(403);
        Client.Answer own = app.post("/repos/acme/shop/issues/1/comments", token, Map.of("body", "sticky"));
        assertThat(own.json().path("performed_via_github_app").path("slug").asText())
                .isEqualTo("codeguardian");
        String mine =
                "/repos/acme/shop/issues/comments/" + own.json().path("id").asLong();
        assertThat(app.call("PATCH", mine, "{\"body\":\"changed\"}", token)
                        .json()
                        .path("body")
                        .asText())
                .isEqualTo("changed");
        assertThat(app.post("/repos/acme/shop/issues/1/comments", token, Map.of("body", " "))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void labels_add_up() throws IOException {
        app.post("/repos/acme/shop/issues/1/labels", token, Map.of("labels", List.of("one", "two")));
        JsonNode all = app.post("/repos/acme/shop/issues/1/labels", token, Map.of("labels", List.of("two", "three")))
                .json();
        assertThat(all).extracting(label -> label.path("name").asText()).containsExactly("one", "two", "three");
    }

    @Test
    void a_sarif_upload_is_zipped_and_encoded_sarif() throws IOException {
        String uploads = "/repos/acme/shop/code-scanning/sarifs";
        Map<String, Object> good = Map.of(
                "commit_sha", head, "ref", "refs/pull/1/head", "sarif", zipped("{\"version\":\"2.1.0\",\"runs\":[]}"));
        Client.Answer answer = app.post(uploads, token, good);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(app.get(uploads + "/" + answer.json().path("id").asText(), token)
                        .json()
                        .path("processing_status")
                        .asText())
                .isEqualTo("complete");
        Map<String, Object> plain = Map.of("commit_sha", head, "ref", "refs/pull/1/head", "sarif", "{}");
        assertThat(app.post(uploads, token, plain).status()).isEqualTo(400);
        Map<String, Object> twentyOne = Map.of(
                "commit_sha",
                head,
                "ref",
                "refs/pull/1/head",
                "sarif",
                zipped("{\"version\":\"2.1.0\",\"runs\":[" + "{},".repeat(20) + "{}]}"));
        assertThat(app.post(uploads, token, twentyOne).status()).isEqualTo(400);
    }

    private static String zipped(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Test
    void every_read_is_what_the_official_description_says() throws IOException {
        for (String path : List.of(
                "/app",
                "/app/installations",
                "/app/hook/deliveries",
                "/app/installations/" + repository.installation(),
                "/repos/acme/shop/installation")) {
            assertThat(app.get(path, app.jwt()))
                    .as(path)
                    .extracting(Client.Answer::status)
                    .isEqualTo(200);
        }
        for (String path : List.of(
                "/meta",
                "/rate_limit",
                "/installation/repositories",
                "/repos/acme/shop",
                "/repos/acme/shop/commits",
                "/repos/acme/shop/commits/topic",
                "/repos/acme/shop/pulls",
                "/repos/acme/shop/pulls/1",
                "/repos/acme/shop/pulls/1/files",
                "/repos/acme/shop/pulls/1/commits",
                "/repos/acme/shop/pulls/1/reviews",
                "/repos/acme/shop/pulls/1/comments",
                "/repos/acme/shop/issues/1/comments",
                "/repos/acme/shop/issues/1/labels")) {
            assertThat(app.get(path, token))
                    .as(path)
                    .extracting(Client.Answer::status)
                    .isEqualTo(200);
        }
    }
}
