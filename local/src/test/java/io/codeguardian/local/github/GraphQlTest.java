package io.codeguardian.local.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.wire.Client;
import io.codeguardian.local.wire.Json;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphQlTest {
    static final String THREADS = """
            query($owner: String!, $name: String!, $number: Int!, $after: String) {
              repository(owner: $owner, name: $name) {
                pullRequest(number: $number) {
                  reviewThreads(first: 2, after: $after) {
                    nodes { id isResolved isOutdated path line
                            comments(first: 1) { nodes { databaseId body author { login } } } }
                    pageInfo { hasNextPage endCursor } } } } }
            """;
    static final String RESOLVE =
            "mutation($id: ID!) { resolveReviewThread(input: {threadId: $id}) { thread { id isResolved } } }";

    static GitHubStandIn github;
    static AppClient app;
    static HostedRepository repository;
    static String token;

    @BeforeAll
    static void start() throws IOException {
        github = GitHubStandIn.start(Options.defaults());
        app = new AppClient(github);
        repository = github.activity().createRepository("acme/shop");
        github.activity().commit(repository, "main", List.of(TreeChange.file("a.txt", "1\n")));
        github.activity().commit(repository, "topic", List.of(TreeChange.file("b.txt", "1\n2\n3\n")));
        github.activity().openPullRequest(PullRequestWish.of("acme/shop", "topic"));
        token = app.token("acme/shop");
        List<Map<String, Object>> comments = List.of(
                Map.of("path", "b.txt", "line", 1, "body", "one"),
                Map.of("path", "b.txt", "line", 2, "body", "two"),
                Map.of("path", "b.txt", "line", 3, "body", "three"));
        app.post(
                "/repos/acme/shop/pulls/1/reviews",
                token,
                Map.of("event", "COMMENT", "body", "b", "comments", comments));
    }

    @AfterAll
    static void stop() {
        github.close();
    }

    private static JsonNode ask(String credential, String query, Map<String, ?> variables) throws IOException {
        String body = Json.tree(Map.of("query", query, "variables", variables)).toString();
        Client.Answer answer = Client.send("POST", github.graphqlUrl(), body, "Authorization", "bearer " + credential);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode threads(@Nullable String after) throws IOException {
        Map<String, Object> variables = new HashMap<>(Map.of("owner", "acme", "name", "shop", "number", 1));
        variables.put("after", after);
        return ask(token, THREADS, variables).at("/data/repository/pullRequest/reviewThreads");
    }

    @Test
    void threads_come_in_pages_and_can_be_resolved() throws IOException {
        JsonNode first = threads(null);
        assertThat(first.path("nodes")).hasSize(2);
        assertThat(first.at("/nodes/0/comments/nodes/0/author/login").asText()).isEqualTo("codeguardian");
        assertThat(first.at("/nodes/0/comments/nodes/0/body").asText()).isEqualTo("one");
        assertThat(first.at("/nodes/0/isOutdated").asBoolean()).isFalse();
        JsonNode second = threads(first.at("/pageInfo/endCursor").asText());
        assertThat(second.path("nodes")).hasSize(1);
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        String id = second.at("/nodes/0/id").asText();
        assertThat(ask(token, RESOLVE, Map.of("id", id))
                        .at("/data/resolveReviewThread/thread/isResolved")
                        .asBoolean())
                .isTrue();
        assertThat(threads(first.at("/pageInfo/endCursor").asText())
                        .at("/nodes/0/isResolved")
                        .asBoolean())
                .isTrue();
        assertThat(repository.threads().resolved()).hasSize(1);
    }

    @Test
    void resolving_needs_write_access_to_contents() throws IOException {
        String id = threads(null).at("/nodes/0/id").asText();
        String weak = app.token("acme/shop", "{\"permissions\":{\"pull_requests\":\"write\",\"contents\":\"read\"}}");
        JsonNode answer = ask(weak, RESOLVE, Map.of("id", id));
        assertThat(answer.at("/errors/0/type").asText()).isEqualTo("FORBIDDEN");
        assertThat(answer.at("/errors/0/message").asText()).isEqualTo("Resource not accessible by integration");
        assertThat(threads(null).at("/nodes/0/isResolved").asBoolean()).isFalse();
    }

    @Test
    void what_the_official_schema_does_not_have_is_an_error() throws IOException {
        JsonNode answer = ask(token, "{ repository(owner: \"acme\", name: \"shop\") { starCount } }", Map.of());
        assertThat(answer.at("/errors/0/message").asText()).contains("starCount");
        assertThat(github.journal().entries().getLast().violations()).isNotEmpty();
    }

    @Test
    void what_is_not_there_or_not_bounded_is_said_in_the_originals_words() throws IOException {
        assertThat(ask(token, "{ repository(owner: \"acme\", name: \"none\") { id } }", Map.of())
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("Could not resolve to a Repository with the name 'acme/none'.");
        String unbounded = THREADS.replace("first: 2, ", "");
        assertThat(ask(token, unbounded, Map.of("owner", "acme", "name", "shop", "number", 1))
                        .at("/errors/0/type")
                        .asText())
                .isEqualTo("MISSING_PAGINATION_BOUNDARIES");
        assertThat(ask(token, RESOLVE, Map.of("id", "nonsense"))
                        .at("/errors/0/type")
                        .asText())
                .isEqualTo("NOT_FOUND");
        assertThat(Client.send("POST", github.graphqlUrl(), "{}").status()).isEqualTo(401);
    }

    @Test
    void a_comment_can_be_folded_away() throws IOException {
        long comment = repository.reviewComments().all().getLast().id();
        JsonNode found = threads(null);
        assertThat(found.path("nodes")).isNotEmpty();
        String id = app.get("/repos/acme/shop/pulls/comments/" + comment, token)
                .json()
                .path("node_id")
                .asText();
        String minimize =
                "mutation($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized minimizedReason } } }";
        JsonNode answer = ask(token, minimize, Map.of("id", id));
        assertThat(answer.at("/data/minimizeComment/minimizedComment/minimizedReason")
                        .asText())
                .isEqualTo("outdated");
    }
}
