package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.e2e.observation.TraceReceiver.ReceivedSpan;
import io.codeguardian.e2e.repository.GitRepository;
import io.codeguardian.e2e.repository.PolyglotShop;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.github.webhook.Delivery;
import io.codeguardian.local.wire.JournalEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The life of a pull request, in order: opened, told twenty times, pushed to. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewedPullRequestTest {
    private static final String REPOSITORY = "acme/shop";
    private static final Set<String> EVERYONE = Set.of("gateway", "ingestion", "analysis", "synthesis", "output");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private WholeSystem system;
    private HostedRepository repository;
    private PullRequest pull;
    private Delivery opened;
    private Set<String> earlier;

    @BeforeAll
    void open(WholeSystem shared, @TempDir Path folder) throws Exception {
        system = shared;
        // Spans of earlier tests are sent every 5 s.
        Thread.sleep(7000);
        earlier = tracesOfEveryone();
        GitRepository shop = GitRepository.create(folder.resolve("shop"));
        shop.write(PolyglotShop.base()).commit("A shop");
        shop.checkoutNew("taxes").write(PolyglotShop.change()).commit("Taxes");
        repository = system.host(REPOSITORY, shop, Map.of("main", "main", "taxes", "taxes"));
        var happened = system.github().activity().openPullRequest(PullRequestWish.of(REPOSITORY, "taxes"));
        pull = happened.pull();
        opened = Objects.requireNonNull(happened.delivery());
    }

    @Test
    @Order(1)
    void is_reviewed_once_on_lines_of_its_diff() throws Exception {
        JsonNode review = system.api().awaitReview(REPOSITORY, pull.headSha(), PATIENCE);

        assertThat(opened.statusCode()).isEqualTo(202);
        assertThat(review.path("state").asText()).isEqualTo("published");
        assertThat(repository.changes(pull).files()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(repository.reviews().all()).hasSize(1);
        assertThat(comments())
                .extracting(ReviewComment::path)
                .contains("java/src/Orders.java", "python/report.py", "web/render.ts", "go/fetch.go");
        // GitHub's stand-in refuses any other line, by git's own diff; so it is enough that all have one.
        assertThat(comments()).allMatch(comment -> comment.anchor() != null);
        assertThat(repository.issueComments().all())
                .singleElement()
                .satisfies(summary -> assertThat(summary.body()).contains("deterministic"));
    }

    @Test
    @Order(2)
    void has_one_concluded_check_run_that_the_gate_turned_red() {
        assertThat(repository.checkRuns().all()).singleElement().satisfies(check -> {
            assertThat(check.headSha()).isEqualTo(pull.headSha());
            assertThat(check.status()).isEqualTo("completed");
            assertThat(check.conclusion()).isEqualTo("failure");
            assertThat(check.title()).doesNotContain("incomplete");
        });
    }

    @Test
    @Order(3)
    void is_told_once_in_slack() throws Exception {
        // After the review, and a channel takes one message a second from all tests.
        for (int i = 0; i < 200 && messages() == 0; i++) {
            Thread.sleep(100);
        }
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void is_complete_in_the_read_model() throws Exception {
        JsonNode review = system.api().awaitReview(REPOSITORY, pull.headSha(), PATIENCE);

        assertThat(review.path("times").properties().stream().map(Map.Entry::getKey))
                .contains("planned", "composed", "published");
        assertThat(review.path("progress").path("done").asInt())
                .isPositive()
                .isEqualTo(review.path("progress").path("expected").asInt());
        assertThat(review.path("filesRead").asInt()).isGreaterThanOrEqualTo(30);
        assertThat(system.api().findings(review.path("id").asText()))
                .hasSizeGreaterThanOrEqualTo(comments().size());
        JsonNode sarif = system.api().get("/v1/reviews/" + review.path("id").asText() + "/sarif");
        assertThat(sarif.path("version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.path("runs").path(0).path("results")).isNotEmpty();
    }

    @Test
    @Order(5)
    void is_one_trace_from_the_webhook_to_the_posted_review() throws Exception {
        Set<String> traces = Set.of();
        for (int i = 0; i < 100 && traces.isEmpty(); i++) {
            Thread.sleep(100);
            traces = tracesOfEveryone();
            traces.removeAll(earlier);
        }

        assertThat(traces).hasSize(1);
    }

    @Test
    @Order(6)
    void leaves_nothing_that_github_would_not_have_taken() {
        assertThat(system.github().journal().entries())
                .filteredOn(entry -> entry.path().contains(REPOSITORY))
                .filteredOn(entry -> entry.unexpected() || !entry.violations().isEmpty() || entry.status() == 422)
                .extracting(JournalEntry::method, JournalEntry::path, JournalEntry::violations)
                .isEmpty();
    }

    @Test
    @Order(7)
    void told_twenty_times_and_out_of_order_says_nothing_new() throws Exception {
        int written = writes();
        for (int i = 0; i < 20; i++) {
            assertThat(Objects.requireNonNull(system.github().deliveries().redeliver(opened))
                            .statusCode())
                    .isEqualTo(202);
        }
        settle();

        assertThat(writes()).isEqualTo(written);
        assertThat(system.api().reviews(REPOSITORY))
                .filteredOn(review -> review.path("state").asText().equals("published"))
                .hasSize(1);
    }

    @Test
    @Order(8)
    void a_second_push_says_what_is_new_resolves_what_is_fixed_and_repeats_nothing() throws Exception {
        List<Long> before = comments().stream().map(ReviewComment::id).toList();
        List<TreeChange> repair = PolyglotShop.repaired().entrySet().stream()
                .map(file -> TreeChange.file(file.getKey(), file.getValue()))
                .toList();
        PullRequest pushed = system.github()
                .activity()
                .push(REPOSITORY, pull.number(), repair)
                .pull();
        JsonNode review = system.api().awaitReview(REPOSITORY, pushed.headSha(), PATIENCE);

        assertThat(review.path("state").asText()).isEqualTo("published");
        List<ReviewComment> added = comments().stream()
                .filter(comment -> !before.contains(comment.id()))
                .toList();
        assertThat(added).extracting(ReviewComment::path).containsOnly("python/restore.py");
        assertThat(comments().stream()
                        .filter(comment -> repository.threads().isResolved(comment.id()))
                        .map(ReviewComment::path)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("java/src/Orders.java", "go/fetch.go");
        assertThat(repository.issueComments().all())
                .as("the summary is updated in place")
                .hasSize(1);
        assertThat(repository.checkRuns().all()).extracting(CheckRun::status).containsOnly("completed");
    }

    @Test
    @Order(9)
    void the_ledger_is_balanced() throws Exception {
        JsonNode ledger = system.api().ledger();

        assertThat(ledger.path("accepted").asInt())
                .isEqualTo(ledger.path("published").asInt()
                        + ledger.path("superseded").asInt()
                        + ledger.path("skipped").asInt());
        assertThat(ledger.path("failed").asInt()).isZero();
    }

    private List<ReviewComment> comments() {
        return repository.reviewComments().all();
    }

    /** Ids of the traces in which all five services had a part. */
    private Set<String> tracesOfEveryone() {
        Map<String, Set<String>> services = system.traces().spans().stream()
                .collect(Collectors.groupingBy(
                        ReceivedSpan::traceId, Collectors.mapping(ReceivedSpan::service, Collectors.toSet())));
        return services.entrySet().stream()
                .filter(trace -> trace.getValue().equals(EVERYONE))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private long messages() {
        return system.slack().messages().stream()
                .filter(message -> message.toString().contains(REPOSITORY))
                .count();
    }

    /** What was ever written on GitHub and Slack. */
    private int writes() {
        return (int) system.github().journal().entries().stream()
                        .filter(entry -> !entry.method().equals("GET")
                                && !entry.path().endsWith("/access_tokens")
                                && !entry.path().contains("git-upload-pack"))
                        .count()
                + system.slack().messages().size();
    }

    /** Long enough for a repeated delivery to do harm, if it did any. */
    private void settle() throws InterruptedException {
        Thread.sleep(3000);
    }
}
