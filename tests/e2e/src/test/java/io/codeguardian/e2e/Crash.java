package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.e2e.repository.GitRepository;
import io.codeguardian.e2e.repository.PolyglotShop;
import io.codeguardian.events.Topic;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** A pull request is opened and something dies of SIGKILL in the middle of its review; the end must be the same. */
final class Crash {
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final WholeSystem system;
    private final Path folder;

    Crash(WholeSystem system, Path folder) {
        this.system = system;
        this.folder = folder;
    }

    /**
     * @param victim a service, {@code kafka} or {@code postgresql}
     * @param after the delivery was accepted
     */
    void of(String victim, Duration after) throws Exception {
        String name = "acme/" + victim + "-" + after.toMillis();
        GitRepository shop = GitRepository.create(folder.resolve(name));
        shop.write(PolyglotShop.base()).commit("A shop");
        shop.checkoutNew("taxes").write(PolyglotShop.change()).commit("Taxes");
        HostedRepository repository = system.host(name, shop, Map.of("main", "main", "taxes", "taxes"));

        PullRequest pull = system.github()
                .activity()
                .openPullRequest(PullRequestWish.of(name, "taxes"))
                .pull();
        Thread.sleep(after);
        system.services().kill9(victim);
        system.services().awaitReady(victim);

        JsonNode review = system.api().awaitReview(name, pull.headSha(), PATIENCE);
        awaitConclusion(repository);
        assertThat(review.path("state").asText()).isEqualTo("published");
        assertThat(repository.reviews().all()).as("reviews").hasSize(1);
        assertThat(repository.reviewComments().all())
                .as("comments")
                .extracting(comment -> comment.path() + comment.body())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(repository.issueComments().all()).as("summaries").hasSize(1);
        assertThat(repository.checkRuns().all()).as("check runs").hasSize(1);
        assertThat(awaitSlack(name)).as("Slack messages").isEqualTo(1);
        assertBalanced();
    }

    /** A writer that died is waited for until its lease ends; then the message is still told, once. */
    private long awaitSlack(String name) throws InterruptedException {
        long told = 0;
        for (int i = 0; i < 600 && told == 0; i++) {
            Thread.sleep(100);
            told = system.slack().messages().stream()
                    .filter(message -> message.toString().contains(name))
                    .count();
        }
        return told;
    }

    private static void awaitConclusion(HostedRepository repository) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (repository.checkRuns().all().stream().map(CheckRun::status).allMatch("completed"::equals)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(
                "a check run was never concluded: " + repository.checkRuns().all());
    }

    void assertBalanced() throws InterruptedException {
        JsonNode ledger = system.api().ledger();
        assertThat(ledger.path("accepted").asInt())
                .as(ledger.toString())
                .isEqualTo(ledger.path("published").asInt()
                        + ledger.path("superseded").asInt()
                        + ledger.path("skipped").asInt());
        assertThat(ledger.path("failed").asInt()).isZero();
        for (Topic topic : Topic.values()) {
            for (String consumer : topic.consumers()) {
                String deadLetters = topic.deadLetterName(consumer);
                assertThat(system.topics().records(deadLetters)).as(deadLetters).isEmpty();
            }
        }
    }
}
