package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.codeguardian.e2e.repository.GitRepository;
import io.codeguardian.e2e.repository.PolyglotShop;
import io.codeguardian.local.github.Happened;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.PullRequest;
import io.codeguardian.local.github.repository.Review;
import io.codeguardian.local.github.repository.TreeChange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What must not be published, and says why. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupersededAndSkippedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private WholeSystem system;

    @BeforeAll
    void use(WholeSystem shared) {
        system = shared;
    }

    @Test
    void an_older_head_that_finishes_late_is_recorded_and_not_published() throws Exception {
        HostedRepository repository = shop("acme/late");
        system.services().stop("analysis");
        PullRequest first = open("acme/late").pull();
        system.api()
                .await("acme/late", review -> review.path("headSha").asText().equals(first.headSha()), PATIENCE);
        PullRequest second = system.github()
                .activity()
                .push("acme/late", first.number(), List.of(TreeChange.file("python/more.py", "print('more')\n")))
                .pull();
        system.api()
                .await("acme/late", review -> review.path("headSha").asText().equals(second.headSha()), PATIENCE);
        system.services().restart("analysis");

        JsonNode newer = system.api().awaitReview("acme/late", second.headSha(), PATIENCE);
        JsonNode older = system.api().awaitReview("acme/late", first.headSha(), PATIENCE);
        assertThat(newer.path("state").asText()).isEqualTo("published");
        assertThat(older.path("state").asText()).isEqualTo("superseded");
        assertThat(repository.reviews().all()).extracting(Review::commit).containsOnly(second.headSha());
        assertThat(repository.checkRuns().all())
                .filteredOn(check -> check.headSha().equals(first.headSha()))
                .allMatch(check -> !"success".equals(check.conclusion()));
    }

    @Test
    void a_repository_that_nobody_installed_is_skipped_with_its_reason() throws Exception {
        HostedRepository repository = shop("acme/gone");
        Happened opened = open("acme/gone");
        system.api().awaitReview("acme/gone", opened.pull().headSha(), PATIENCE);
        repository.uninstall();

        String payload = Objects.requireNonNull(opened.delivery()).payload().toString();
        int status = new WebhookSender(system.services())
                .pullRequest(payload, WebhookSender.signature(WholeSystem.WEBHOOK_SECRET, payload));

        assertThat(status).isEqualTo(202);
        JsonNode skipped = system.api()
                .await("acme/gone", review -> review.path("state").asText().equals("skipped"), PATIENCE);
        assertThat(skipped.path("reason").asText()).isEqualTo("not-installed");
        assertThat(skipped.path("detail").asText()).isNotBlank();
    }

    @Test
    void a_draft_is_skipped_until_it_is_ready() throws Exception {
        HostedRepository repository = shop("acme/draft");
        PullRequest draft = system.github()
                .activity()
                .openPullRequest(PullRequestWish.of("acme/draft", "taxes").asDraft())
                .pull();
        JsonNode skipped = system.api()
                .await("acme/draft", review -> review.path("state").asText().equals("skipped"), PATIENCE);
        assertThat(skipped.path("reason").asText()).isEqualTo("draft");
        assertThat(repository.reviews().all()).isEmpty();

        system.github().activity().readyForReview("acme/draft", draft.number());
        system.api().await("acme/draft", review -> review.path("state").asText().equals("published"), PATIENCE);
        assertThat(repository.reviews().all()).hasSize(1);
    }

    private HostedRepository shop(String name) {
        GitRepository shop = GitRepository.create(folder.resolve(name));
        shop.write(PolyglotShop.base()).commit("A shop");
        shop.checkoutNew("taxes").write(PolyglotShop.change()).commit("Taxes");
        return system.host(name, shop, Map.of("main", "main", "taxes", "taxes"));
    }

    private Happened open(String name) {
        return system.github().activity().openPullRequest(PullRequestWish.of(name, "taxes"));
    }
}
