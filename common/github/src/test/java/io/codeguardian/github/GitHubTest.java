package io.codeguardian.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ScriptedGitHub.class)
class GitHubTest {
    /** Each test has an installation, and so quotas and tokens, of its own. */
    private static final AtomicLong INSTALLATIONS = new AtomicLong(100);

    private static final String PULL = "GET /repos/o/r/pulls/7";
    private static final String PULL_BODY = """
            {"number":7,"state":"open","draft":false,"merged":false,"title":"T","body":null,"user":null,
             "html_url":"https://github.com/o/r/pull/7","updated_at":"2026-11-20T10:00:00Z","unknown":{"a":1},
             "head":{"ref":"f","sha":"1111111111111111111111111111111111111111","repo":null},
             "base":{"ref":"main","sha":"2222222222222222222222222222222222222222","repo":
               {"id":5,"name":"r","full_name":"o/r","html_url":"https://github.com/o/r",
                "clone_url":"https://github.com/o/r.git","default_branch":"main","private":true}},
             "labels":[{"name":"x"}]}""";

    @Inject
    GitHub github;

    @Inject
    ObjectMapper json;

    @Inject
    MeterRegistry meters;

    private long installation;
    private GitHubRepository repository;

    @BeforeEach
    void open() {
        ScriptedGitHub.reset();
        installation = INSTALLATIONS.incrementAndGet();
        repository = github.repository(installation, "o/r", Access.READ);
    }

    @Test
    void provesTheAppAndAsksForTheNarrowestToken() throws IOException, GeneralSecurityException {
        ScriptedGitHub.answer(PULL, 200, PULL_BODY);

        PullRequest pullRequest = await(repository.pullRequest(7));

        assertThat(pullRequest.base().repo()).isNotNull();
        assertThat(pullRequest.labels()).containsExactly(new PullRequest.Label("x"));
        ScriptedGitHub.Request minting = mintings().getFirst();
        assertThat(json.readTree(minting.body())).isEqualTo(json.readTree("""
                        {"repositories":["r"],"permissions":{"metadata":"read","contents":"read","pull_requests":"read"}}"""));
        JsonNode claims = verified(minting.header("Authorization"));
        assertThat(claims.path("iss").asText()).isEqualTo("4711");
        long now = Instant.now().getEpochSecond();
        assertThat(claims.path("iat").asLong()).isBetween(now - 90, now - 30);
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isLessThanOrEqualTo(600);
        ScriptedGitHub.Request request = ScriptedGitHub.requests(PULL).getFirst();
        assertThat(request.header("Authorization")).isEqualTo("Bearer ghs_number1");
        assertThat(request.header("X-GitHub-Api-Version")).isEqualTo("2022-11-28");
        assertThat(request.header("User-Agent")).isEqualTo("CodeGuardian");
    }

    @Test
    void concurrentCallersShareOneToken() {
        ScriptedGitHub.answer(PULL, 200, PULL_BODY);

        List<PullRequest> answers = await(Uni.join()
                .all(IntStream.range(0, 10)
                        .mapToObj(i -> repository.pullRequest(7))
                        .toList())
                .andFailFast());

        assertThat(answers).hasSize(10);
        assertThat(mintings()).hasSize(1);
    }

    @Test
    void aRefusedTokenIsReplacedOnce() {
        ScriptedGitHub.answer(PULL, 401, "{\"message\":\"Bad credentials\"}");
        ScriptedGitHub.answer(PULL, 200, PULL_BODY);
        assertThat(await(repository.pullRequest(7)).number()).isEqualTo(7);
        assertThat(mintings()).hasSize(2);

        ScriptedGitHub.reset();
        ScriptedGitHub.answer(PULL, 401, "{\"message\":\"Bad credentials\"}");
        assertThatThrownBy(() -> await(repository.pullRequest(7)))
                .isInstanceOf(Unauthorized.class)
                .hasMessageContaining("Bad credentials");
        assertThat(ScriptedGitHub.requests(PULL)).hasSize(2);
    }

    @Test
    void anUnchangedPullRequestIsNotSentAgain() {
        ScriptedGitHub.answer(PULL, 200, PULL_BODY, "ETag", "\"one\"");
        ScriptedGitHub.answer(PULL, 304, "");

        PullRequest first = await(repository.pullRequest(7));

        assertThat(await(repository.pullRequest(7))).isEqualTo(first);
        assertThat(ScriptedGitHub.requests(PULL).getLast().header("If-None-Match"))
                .isEqualTo("\"one\"");
    }

    @Test
    void saysWhatAnErrorMeans() {
        NewReview review = new NewReview("1".repeat(40), "text", "COMMENT", List.of());
        String line = "POST /repos/o/r/pulls/7/reviews";
        ScriptedGitHub.answer(
                line, 422, "{\"message\":\"Unprocessable Entity\",\"errors\":[\"Line could not be resolved\"]}");
        ScriptedGitHub.answer(line, 403, "{\"message\":\"Resource not accessible by integration\"}");
        ScriptedGitHub.answer(line, 502, "<html>bad gateway</html>");
        ScriptedGitHub.answer(line, 301, "");

        assertThatThrownBy(() -> await(repository.createReview(7, review)))
                .isInstanceOf(Unprocessable.class)
                .hasMessageContaining("Line could not be resolved");
        assertThatThrownBy(() -> await(repository.createReview(7, review))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> await(repository.createReview(7, review))).isInstanceOf(GitHubUnavailable.class);
        assertThatThrownBy(() -> await(repository.createReview(7, review))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> await(repository.pullRequest(8))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> github.repository(1, "../etc", Access.READ)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLimitStopsFurtherCallsUntilItsEnd() {
        ScriptedGitHub.answer(
                PULL, 403, "{\"message\":\"You have exceeded a secondary rate limit\"}", "Retry-After", "30");

        assertThatThrownBy(() -> await(repository.pullRequest(7)))
                .isInstanceOfSatisfying(
                        RateLimited.class,
                        e -> assertThat(e.until())
                                .isBetween(
                                        Instant.now().plusSeconds(25),
                                        Instant.now().plusSeconds(31)));
        assertThatThrownBy(() -> await(repository.issueComments(7))).isInstanceOf(RateLimited.class);
        assertThat(ScriptedGitHub.requests("GET /repos/o/r/issues/7/comments?per_page=100&page=1"))
                .isEmpty();
    }

    @Test
    void aShortLimitIsWaitedOutAndTheQuotaIsShown() {
        ScriptedGitHub.answer(
                PULL,
                200,
                PULL_BODY,
                "X-RateLimit-Limit",
                "5000",
                "X-RateLimit-Remaining",
                "0",
                "X-RateLimit-Reset",
                String.valueOf(Instant.now().getEpochSecond() + 1));
        ScriptedGitHub.answer(PULL, 200, PULL_BODY);
        await(repository.pullRequest(7));

        await(repository.pullRequest(7));

        assertThat(ScriptedGitHub.requests(PULL)).hasSize(2);
        assertThat(meters.get("codeguardian.github.quota.remaining")
                        .tag("installation", String.valueOf(installation))
                        .gauge()
                        .value())
                .isZero();
    }

    @Test
    void listsAreReadToTheirEnd() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            page.append(i == 0 ? "[" : ",")
                    .append("{\"id\":")
                    .append(i)
                    .append(",\"user\":null,\"body\":\"b\",\"html_url\":\"u\"}");
        }
        ScriptedGitHub.answer("GET /repos/o/r/issues/7/comments?per_page=100&page=1", 200, page + "]");
        ScriptedGitHub.answer(
                "GET /repos/o/r/issues/7/comments?per_page=100&page=2",
                200,
                "[{\"id\":100,\"user\":{\"id\":1,\"login\":\"cg[bot]\",\"type\":\"Bot\"},\"body\":\"b\",\"html_url\":\"u\"}]");

        List<IssueComment> comments = await(repository.issueComments(7));

        assertThat(comments)
                .hasSize(101)
                .last()
                .satisfies(c -> assertThat(c.user()).isEqualTo(new Account(1, "cg[bot]", "Bot")));
    }

    @Test
    void graphQlLiesBesideTheRestOfAnEnterpriseServer() {
        ScriptedGitHub.answer("POST /api/graphql", 200, "{\"data\":{\"viewer\":{\"login\":\"x\"}}}");
        ScriptedGitHub.answer("POST /api/graphql", 200, "{\"errors\":[{\"type\":\"FORBIDDEN\",\"message\":\"no\"}]}");

        assertThat(await(repository.graphQl("query { viewer { login } }", Map.of(), false))
                        .at("/viewer/login")
                        .asText())
                .isEqualTo("x");
        assertThatThrownBy(() -> await(repository.graphQl("mutation { x }", Map.of(), true)))
                .isInstanceOf(Forbidden.class);
    }

    private List<ScriptedGitHub.Request> mintings() {
        return ScriptedGitHub.requests("POST /app/installations/" + installation + "/access_tokens");
    }

    private JsonNode verified(String authorization) throws IOException, GeneralSecurityException {
        String[] parts = authorization.substring("Bearer ".length()).split("\\.");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(ScriptedGitHub.publicKey());
        signature.update((parts[0] + '.' + parts[1]).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        return json.readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private static <T> T await(Uni<T> call) {
        return call.await().atMost(Duration.ofSeconds(10));
    }
}
