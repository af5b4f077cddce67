package io.codeguardian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.e2e.form.Wish;
import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.events.Topic;
import io.codeguardian.language.Category;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.local.supervision.Service;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stopping a consumer that has a backlog: the framework's default made dead letters of good records. */
class GracefulStopTest {
    private static final int BACKLOG = 600;

    @Test
    void a_stop_in_the_middle_of_a_backlog_dead_letters_and_loses_nothing() throws Exception {
        try (WholeSystem system = WholeSystem.start(all -> new Wish(EnumSet.of(Service.SYNTHESIS), all.settings()))) {
            for (int i = 1; i <= BACKLOG; i++) {
                system.topics().send(planned(i));
            }
            system.services().stop("synthesis");
            int composedBefore = composed(system).size();
            system.services().restart("synthesis");

            assertThat(composedBefore).as("it was in the middle").isLessThan(BACKLOG);
            for (int i = 0; i < 300 && composed(system).size() < BACKLOG; i++) {
                Thread.sleep(200);
            }
            assertThat(composed(system)).hasSize(BACKLOG);
            assertThat(system.topics().records(Topic.REVIEW_PLANNED.deadLetterName("synthesis")))
                    .isEmpty();
        }
    }

    private static Set<String> composed(WholeSystem system) {
        return system.topics().all(ReviewComposed.class).stream()
                .map(composed -> composed.review().reviewId())
                .collect(Collectors.toSet());
    }

    private static ReviewPlanned planned(int number) {
        String sha = "%040x".formatted(number);
        return new ReviewPlanned(
                new ReviewRef(
                        "default",
                        ReviewRef.reviewId("default", number, 1, 1),
                        number,
                        "acme/shop",
                        1L,
                        1,
                        1,
                        sha,
                        sha),
                "request-" + number,
                new PullRequestFacts("A change", null, "ada", "https://example.com", "main", "change", false),
                ReviewScope.DIFF,
                sha,
                null,
                List.of(),
                List.of(),
                List.of(),
                Set.of(Category.SECURITY),
                ReviewSettings.defaults(),
                null,
                List.of(),
                Instant.now(),
                Instant.now(),
                Instant.now().plusSeconds(600));
    }
}
