package io.codeguardian.local.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.wire.Client;
import io.codeguardian.local.wire.Fault;
import io.codeguardian.local.wire.JournalEntry;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    static final String COMMENTS = "/repos/acme/shop/issues/1/comments";

    GitHubStandIn github;
    AppClient app;
    HostedRepository repository;
    String token;

    @BeforeEach
    void start() throws IOException {
        github = GitHubStandIn.start(Options.defaults());
        app = new AppClient(github);
        repository = github.activity().createRepository("acme/shop");
        github.activity().commit(repository, "main", List.of(TreeChange.file("a.txt", "1\n")));
        github.activity().commit(repository, "topic", List.of(TreeChange.file("b.txt", "1\n")));
        github.activity().openPullRequest(PullRequestWish.of("acme/shop", "topic"));
        token = app.token("acme/shop");
    }

    @AfterEach
    void stop() {
        github.close();
    }

    private Client.Answer comment() throws IOException {
        return app.post(COMMENTS, token, Map.of("body", "x"));
    }

    @Test
    void an_error_comes_as_often_as_asked_and_does_nothing() throws IOException {
        github.faults()
                .add(Fault.once(Fault.Kind.ERROR, "POST", "/repos/*/*/issues/*/comments")
                        .withStatus(502)
                        .times(2)
                        .after(1));
        assertThat(comment().status()).isEqualTo(201);
        assertThat(comment().status()).isEqualTo(502);
        assertThat(app.get(COMMENTS, token).status()).isEqualTo(200);
        assertThat(comment().status()).isEqualTo(502);
        assertThat(comment().status()).isEqualTo(201);
        assertThat(repository.issueComments().all()).hasSize(2);
    }

    @Test
    void a_dropped_reply_leaves_the_comment_standing() {
        github.faults().add(Fault.once(Fault.Kind.DROP_REPLY, "POST", "/repos/**"));
        assertThatThrownBy(this::comment).isInstanceOf(IOException.class);
        assertThat(repository.issueComments().all()).hasSize(1);
        JournalEntry last = github.journal().entries().getLast();
        assertThat(last.status()).isEqualTo(201);
        assertThat(last.fault()).isEqualTo(Fault.Kind.DROP_REPLY);
    }

    @Test
    void a_reset_connection_leaves_nothing() {
        github.faults().add(Fault.once(Fault.Kind.RESET, "*", "/repos/**").times(10));
        assertThatThrownBy(this::comment).isInstanceOf(IOException.class);
        assertThat(repository.issueComments().all()).isEmpty();
        assertThat(github.journal().entries().getLast().status()).isZero();
    }

    @Test
    void an_answer_can_break_off_or_be_no_json() throws IOException {
        github.faults().add(Fault.once(Fault.Kind.CUT_OFF, "GET", "/repos/acme/shop"));
        assertThatThrownBy(() -> app.get("/repos/acme/shop", token)).isInstanceOf(IOException.class);
        github.faults().add(Fault.once(Fault.Kind.MALFORMED, "GET", "/repos/acme/shop"));
        Client.Answer half = app.get("/repos/acme/shop", token);
        assertThat(half.status()).isEqualTo(200);
        assertThatThrownBy(half::json).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_stale_list_does_not_know_yet_what_was_written() throws IOException {
        comment();
        github.faults().add(Fault.once(Fault.Kind.STALE_LIST, "GET", "/repos/*/*/issues/*/comments"));
        assertThat(app.get(COMMENTS, token).json()).isEmpty();
        assertThat(app.get(COMMENTS, token).json()).hasSize(1);
    }

    @Test
    void a_slow_answer_and_a_secondary_limit_come_on_demand() throws IOException {
        github.faults()
                .add(Fault.once(Fault.Kind.SLOW, "GET", "/repos/acme/shop").withDelay(300));
        long began = System.nanoTime();
        assertThat(app.get("/repos/acme/shop", token).status()).isEqualTo(200);
        assertThat(System.nanoTime() - began).isGreaterThan(300_000_000L);
        github.faults()
                .add(Fault.once(Fault.Kind.SECONDARY_LIMIT, "POST", "/repos/**").withRetryAfter(7));
        Client.Answer refused = comment();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headers()).containsEntry("Retry-After", "7");
    }

    @Test
    void another_process_asks_for_faults_and_reads_the_journal() throws IOException {
        URI faults = URI.create(github.url() + "/_control/faults");
        Client.send("POST", faults, "{\"kind\":\"ERROR\",\"path\":\"/repos/acme/shop\",\"status\":500}");
        assertThat(app.get("/repos/acme/shop", token).status()).isEqualTo(500);
        assertThat(Client.send("GET", faults, "").json()).isEmpty();
        Client.Answer journal = Client.send("GET", URI.create(github.url() + "/_control/journal?since=1"), "");
        assertThat(journal.json()).anySatisfy(entry -> {
            assertThat(entry.path("path").asText()).isEqualTo("/repos/acme/shop");
            assertThat(entry.path("status").asInt()).isEqualTo(500);
            assertThat(entry.path("fault").asText()).isEqualTo("ERROR");
        });
        assertThat(Client.send("POST", faults, "{\"kind\":\"NONE\"}").status()).isEqualTo(400);
    }
}
