package io.codeguardian.local.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.wire.Client;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewsTest {
    static GitHubStandIn github;
    static AppClient app;
    static int count;
    HostedRepository repository;
    String name;
    String token;
    String reviews;

    @BeforeAll
    static void start() {
        github = GitHubStandIn.start(Options.defaults().withLimits(io.codeguardian.local.github.rest.Limits.wide()));
        app = new AppClient(github);
    }

    @AfterAll
    static void stop() {
        github.close();
    }

    /** Forty lines, changed at 10 and 30: two hunks, 7 to 13 and 27 to 33. */
    @BeforeEach
    void pullRequest() throws IOException {
        name = "acme/review" + ++count;
        repository = github.activity().createRepository(name);
        github.activity()
                .commit(
                        repository,
                        "main",
                        List.of(
                                TreeChange.file("A.java", lines()),
                                TreeChange.file("gone.txt", "one\ntwo\n"),
                                TreeChange.file("same.txt", "x\n")));
        github.activity()
                .commit(
                        repository,
                        "topic",
                        List.of(
                                TreeChange.file(
                                        "A.java",
                                        lines().replace("line 10\n", "ten\n").replace("line 30\n", "thirty\n")),
                                TreeChange.deletion("gone.txt"),
                                TreeChange.file("naïve \"name\".py", "a\nb\n")));
        github.activity().openPullRequest(PullRequestWish.of(name, "topic"));
        token = app.token(name);
        reviews = "/repos/" + name + "/pulls/1/reviews";
    }

    private static String lines() {
        StringBuilder lines = new StringBuilder();
        IntStream.rangeClosed(1, 40)
                .forEach(i -> lines.append("line ").append(i).append('\n'));
        return lines.toString();
    }

    private Client.Answer review(List<Map<String, Object>> comments) throws IOException {
        return app.post(reviews, token, Map.of("event", "COMMENT", "body", "Summary", "comments", comments));
    }

    private static Map<String, Object> on(String path, int line, String side) {
        return Map.of("path", path, "line", line, "side", side, "body", "Note");
    }

    private static Map<String, Object> on(int startLine, int line) {
        return Map.of(
                "path",
                "A.java",
                "start_line",
                startLine,
                "start_side",
                "RIGHT",
                "line",
                line,
                "side",
                "RIGHT",
                "body",
                "Note");
    }

    @Test
    void a_review_is_kept_with_its_comments_and_signed_by_the_bot() throws IOException {
        Client.Answer answer = review(List.of(
                on("A.java", 10, "RIGHT"),
                on("A.java", 10, "LEFT"),
                on("gone.txt", 2, "LEFT"),
                on(27, 33),
                on("naïve \"name\".py", 2, "RIGHT")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("user").path("login").asText()).isEqualTo("codeguardian[bot]");
        JsonNode comments =
                app.get("/repos/" + name + "/pulls/1/comments", token).json();
        assertThat(comments).hasSize(5).allSatisfy(comment -> {
            assertThat(comment.path("pull_request_review_id"))
                    .isEqualTo(answer.json().path("id"));
            assertThat(comment.path("commit_id").asText())
                    .isEqualTo(Objects.requireNonNull(repository.pull(1)).headSha());
        });
        assertThat(comments.get(0).path("diff_hunk").asText())
                .startsWith("@@ -7,7 +7,7 @@")
                .endsWith("+ten");
        assertThat(comments.get(1).path("diff_hunk").asText()).endsWith("-line 10");
        assertThat(repository.reviews().all()).hasSize(1);
    }

    @Test
    void exactly_the_lines_that_git_shows_can_carry_a_comment() throws IOException {
        List<Integer> accepted = new ArrayList<>();
        for (int line = 1; line <= 41; line++) {
            if (review(List.of(on("A.java", line, "RIGHT"))).status() == 200) {
                accepted.add(line);
            }
        }
        assertThat(accepted).containsExactly(7, 8, 9, 10, 11, 12, 13, 27, 28, 29, 30, 31, 32, 33);
    }

    @Test
    void one_bad_comment_fails_the_whole_review() throws IOException {
        Client.Answer answer = review(List.of(on("A.java", 10, "RIGHT"), on("A.java", 20, "RIGHT")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("message").asText()).isEqualTo("Unprocessable Entity");
        assertThat(answer.json().path("errors").get(0).asText()).isEqualTo("Line could not be resolved");
        assertThat(repository.reviews().all()).isEmpty();
        assertThat(repository.reviewComments().all()).isEmpty();
    }

    @Test
    void a_range_stays_in_its_hunk_and_runs_forward() throws IOException {
        assertThat(error(on(13, 27))).contains("same hunk");
        assertThat(error(on(10, 10))).contains("precede the end line");
        assertThat(error(on(12, 10))).contains("precede the end line");
        assertThat(error(on(20, 28))).contains("could not be resolved");
        assertThat(error(on("same.txt", 1, "RIGHT"))).isEqualTo("Path could not be resolved");
        assertThat(error(on("gone.txt", 1, "RIGHT"))).isEqualTo("Line could not be resolved");
    }

    private String error(Map<String, Object> comment) throws IOException {
        Client.Answer answer = review(List.of(comment));
        assertThat(answer.status()).isEqualTo(422);
        return answer.json().path("errors").get(0).asText();
    }

    @Test
    void a_single_comment_fails_in_its_own_shape_and_may_stand_on_a_whole_file() throws IOException {
        String comments = "/repos/" + name + "/pulls/1/comments";
        String head = Objects.requireNonNull(repository.pull(1)).headSha();
        Map<String, Object> outside =
                Map.of("path", "A.java", "line", 20, "side", "RIGHT", "body", "x", "commit_id", head);
        JsonNode error = app.post(comments, token, outside).json();
        assertThat(error.path("message").asText()).isEqualTo("Validation Failed");
        assertThat(error.path("errors").get(0).path("message").asText())
                .isEqualTo("pull_request_review_thread.line must be part of the diff");
        Map<String, Object> whole = Map.of("path", "A.java", "subject_type", "file", "body", "x", "commit_id", head);
        Client.Answer answer = app.post(comments, token, whole);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("subject_type").asText()).isEqualTo("file");
    }

    @Test
    void bodies_end_at_65536_characters() throws IOException {
        Map<String, Object> longest = Map.of("event", "COMMENT", "body", "x".repeat(65_536));
        assertThat(app.post(reviews, token, longest).status()).isEqualTo(200);
        Map<String, Object> longer = Map.of("event", "COMMENT", "body", "x".repeat(65_537));
        assertThat(app.post(reviews, token, longer).status()).isEqualTo(422);
        String conversation = "/repos/" + name + "/issues/1/comments";
        assertThat(app.post(conversation, token, Map.of("body", "x".repeat(65_537)))
                        .json()
                        .path("errors")
                        .get(0)
                        .path("resource")
                        .asText())
                .isEqualTo("IssueComment");
    }

    @Test
    void an_app_cannot_approve_its_own_pull_request() throws IOException {
        github.activity().openPullRequest(PullRequestWish.of(name, "topic").by("codeguardian[bot]"));
        String own = "/repos/" + name + "/pulls/2/reviews";
        assertThat(app.post(own, token, Map.of("event", "APPROVE"))
                        .json()
                        .path("errors")
                        .get(0)
                        .asText())
                .isEqualTo("Can not approve your own pull request");
        assertThat(app.post(own, token, Map.of("event", "REQUEST_CHANGES", "body", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(app.post(own, token, Map.of("event", "COMMENT", "body", "x")).status())
                .isEqualTo(200);
    }

    @Test
    void a_request_outside_the_official_description_is_refused_or_noted() throws IOException {
        assertThat(app.post(reviews, token, Map.of("event", "MERGE", "body", "x"))
                        .status())
                .isEqualTo(422);
        assertThat(app.call("POST", reviews, "{", token).json().path("message").asText())
                .isEqualTo("Problems parsing JSON");
        assertThat(app.call("POST", reviews, "[]", token).json().path("message").asText())
                .isEqualTo("Body should be a JSON object");
        assertThat(app.post(reviews, token, Map.of("event", "COMMENT", "body", "x", "colour", "red"))
                        .status())
                .isEqualTo(200);
        assertThat(github.journal().entries().getLast().violations()).containsExactly("/colour is not documented");
        assertThat(app.get("/repos/" + name + "/branches", token).status()).isEqualTo(404);
        assertThat(github.journal().entries().getLast().unexpected()).isTrue();
    }

    @Test
    void a_changed_line_outdates_its_comment_and_a_moved_one_takes_it_along() throws IOException {
        review(List.of(on("A.java", 10, "RIGHT"), on("A.java", 30, "RIGHT")));
        github.activity()
                .push(
                        name,
                        1,
                        List.of(TreeChange.file(
                                "A.java",
                                "new\n"
                                        + lines().replace("line 10\n", "other\n")
                                                .replace("line 30\n", "thirty\n"))));
        JsonNode comments =
                app.get("/repos/" + name + "/pulls/1/comments", token).json();
        assertThat(comments.get(0).path("line").isNull()).isTrue();
        assertThat(comments.get(0).path("original_line").asInt()).isEqualTo(10);
        assertThat(comments.get(1).path("line").asInt()).isEqualTo(31);
    }
}
