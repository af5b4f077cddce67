package io.codeguardian.local.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.github.rest.Limits;
import io.codeguardian.local.wire.Client;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static GitHubStandIn github(Limits limits) {
        GitHubStandIn github = GitHubStandIn.start(Options.defaults().withLimits(limits));
        HostedRepository repository = github.activity().createRepository("acme/shop");
        github.activity().commit(repository, "main", List.of(TreeChange.file("a.txt", "1\n")));
        github.activity().commit(repository, "topic", List.of(TreeChange.file("b.txt", "1\n")));
        github.activity().openPullRequest(PullRequestWish.of("acme/shop", "topic"));
        return github;
    }

    @Test
    void the_hour_is_counted_and_told_in_headers() throws IOException {
        try (GitHubStandIn github = github(new Limits(3, 100, 900, 80, 500))) {
            AppClient app = new AppClient(github);
            String token = app.token("acme/shop");
            for (int i = 1; i <= 3; i++) {
                assertThat(app.get("/repos/acme/shop/pulls/1", token).headers())
                        .containsEntry("X-RateLimit-Remaining", String.valueOf(3 - i));
            }
            Client.Answer refused = app.get("/repos/acme/shop/pulls/1", token);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().path("message").asText()).startsWith("API rate limit exceeded");
            assertThat(refused.headers())
                    .containsEntry("X-RateLimit-Remaining", "0")
                    .containsKey("X-RateLimit-Reset");
            assertThat(app.get("/rate_limit", token)
                            .json()
                            .path("resources")
                            .path("core")
                            .path("remaining")
                            .asInt())
                    .isZero();
            github.clock().advance(Duration.ofMinutes(61));
            assertThat(app.get("/repos/acme/shop/pulls/1", app.token("acme/shop"))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void eighty_comments_a_minute_are_enough() throws IOException {
        try (GitHubStandIn github = github(new Limits(5_000, 100, 5_000, 80, 500))) {
            AppClient app = new AppClient(github);
            String token = app.token("acme/shop");
            String comments = "/repos/acme/shop/issues/1/comments";
            for (int i = 0; i < 80; i++) {
                assertThat(app.post(comments, token, Map.of("body", "x")).status())
                        .isEqualTo(201);
            }
            Client.Answer refused = app.post(comments, token, Map.of("body", "x"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().path("message").asText()).startsWith("You have exceeded a secondary rate limit");
            assertThat(refused.headers()).containsEntry("Retry-After", "60");
            assertThat(app.get(comments, token).status()).isEqualTo(200);
            github.clock().advance(Duration.ofSeconds(61));
            assertThat(app.post(comments, token, Map.of("body", "x")).status()).isEqualTo(201);
            assertThat(github.hosting().named("acme/shop").issueComments().all())
                    .hasSize(81);
        }
    }

    @Test
    void a_write_costs_five_points_of_the_minute() throws IOException {
        try (GitHubStandIn github = github(new Limits(5_000, 100, 12, 80, 500))) {
            AppClient app = new AppClient(github);
            String token = app.token("acme/shop");
            assertThat(app.post("/repos/acme/shop/issues/1/comments", token, Map.of("body", "x"))
                            .status())
                    .isEqualTo(201);
            assertThat(app.post("/repos/acme/shop/issues/1/comments", token, Map.of("body", "x"))
                            .status())
                    .isEqualTo(201);
            assertThat(app.post("/repos/acme/shop/issues/1/comments", token, Map.of("body", "x"))
                            .status())
                    .isEqualTo(403);
            assertThat(app.get("/repos/acme/shop/pulls/1", token).status()).isEqualTo(200);
        }
    }
}
