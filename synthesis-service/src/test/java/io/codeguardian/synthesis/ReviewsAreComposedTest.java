package io.codeguardian.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.MissingPart;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.language.Category;
import io.codeguardian.local.testing.EventTopics;
import io.codeguardian.local.testing.RealInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealInfrastructure.class, restrictToAnnotatedClass = false)
class ReviewsAreComposedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Set<Category> TWO = Set.of(Category.SECURITY, Category.LOGIC);

    private final Sample sample = new Sample();
    private final EventTopics topics =
            new EventTopics(ConfigProvider.getConfig().getValue("codeguardian.kafka.bootstrap-servers", String.class));

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void aReviewIsComposedOnceWhenItsLastPartIsHere() throws Exception {
        PlannedUnit one = new PlannedUnit("u1", List.of("src/A.java"));
        PlannedUnit two = new PlannedUnit("u2", List.of("src/B.java"));
        topics.send(sample.result(1, "u1", Category.SECURITY, Sample.finding("src/A.java", 13, 13, "a")));
        topics.send(sample.plan(1, null, LONG, TWO, one, two));
        topics.send(sample.result(1, "u1", Category.LOGIC));
        topics.send(sample.result(1, "u2", Category.SECURITY));
        assertNothingIsComposedFor(Duration.ofSeconds(1), 1);
        topics.send(sample.result(1, "u2", Category.LOGIC));

        ReviewComposed composed = composed(1);

        assertThat(composed.complete()).isTrue();
        assertThat(composed.missing()).isEmpty();
        assertThat(composed.findings()).extracting(ComposedFinding::status).containsExactly(FindingStatus.NEW);
        assertThat(composed.score()).isEqualTo(83.5);
        assertThat(composed.disclosures()).hasSize(1);
        assertThat(composed.filesRead()).isEqualTo(2);
    }

    @Test
    void whatComesAgainChangesNothing() throws Exception {
        ReviewPlanned plan =
                sample.plan(1, null, LONG, Set.of(Category.SECURITY), new PlannedUnit("u1", List.of("src/A.java")));
        topics.send(plan);
        topics.send(sample.result(1, "u1", Category.SECURITY, Sample.finding("src/A.java", 13, 13, "a")));
        ReviewComposed first = composed(1);

        for (int i = 0; i < 5; i++) {
            topics.send(sample.result(1, "u1", Category.SECURITY));
            topics.send(plan);
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (all(1).size() < 6 && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }

        assertThat(all(1)).hasSize(6).allMatch(first::equals);
    }

    @Test
    void anEmptyPlanIsComposedAtOnce() throws Exception {
        topics.send(sample.plan(1, null, LONG, TWO));

        assertThat(composed(1).complete()).isTrue();
        assertThat(composed(1).score()).isEqualTo(100.0);
    }

    @Test
    void pastItsDeadlineAReviewSaysWhatIsMissing() throws Exception {
        topics.send(sample.plan(1, null, Duration.ofSeconds(1), TWO, new PlannedUnit("u1", List.of("src/A.java"))));
        topics.send(sample.result(1, "u1", Category.SECURITY, Sample.finding("src/A.java", 13, 13, "a")));

        ReviewComposed composed = composed(1);

        assertThat(composed.complete()).isFalse();
        assertThat(composed.missing()).containsExactly(new MissingPart("u1", Category.LOGIC));
        assertThat(composed.findings()).hasSize(1);
        topics.send(sample.result(1, "u1", Category.LOGIC));
        Thread.sleep(1_000);
        assertThat(all(1)).hasSize(1);
    }

    @Test
    void aSupersededReviewIsNeverComposed() throws Exception {
        topics.send(new ReviewSuperseded(sample.review(1), "f".repeat(40), Instant.now()));
        Thread.sleep(500);
        topics.send(sample.plan(1, null, LONG, TWO));

        assertNothingIsComposedFor(Duration.ofSeconds(2), 1);
    }

    @Test
    void theNextReviewIsComparedWithTheLastPublishedOne() throws Exception {
        PlannedUnit both = new PlannedUnit("u1", List.of("src/A.java", "src/B.java"));
        topics.send(sample.plan(1, null, LONG, Set.of(Category.SECURITY), both));
        topics.send(sample.result(
                1,
                "u1",
                Category.SECURITY,
                Sample.finding("src/A.java", 13, 13, "kept"),
                Sample.finding("src/A.java", 14, 14, "gone"),
                Sample.finding("src/B.java", 13, 13, "unread")));
        composed(1);
        topics.send(sample.published(1));
        topics.send(sample.plan(
                2,
                sample.review(1).headSha(),
                LONG,
                Set.of(Category.SECURITY),
                new PlannedUnit("u1", List.of("src/A.java"))));
        topics.send(sample.result(
                2,
                "u1",
                Category.SECURITY,
                Sample.finding("src/A.java", 14, 14, "kept"),
                Sample.finding("src/A.java", 13, 13, "new")));

        ReviewComposed second = composed(2);

        assertThat(second.findings())
                .extracting(f -> f.finding().fingerprint() + ' ' + f.status())
                .containsExactlyInAnyOrder("cg1:kept PERSISTING", "cg1:new NEW", "cg1:unread PERSISTING");
        assertThat(second.fixed()).extracting(f -> f.finding().fingerprint()).containsExactly("cg1:gone");
    }

    private ReviewComposed composed(int generation) throws InterruptedException {
        return topics.await(ReviewComposed.class, c -> c.review().equals(sample.review(generation)), PATIENCE);
    }

    private List<ReviewComposed> all(int generation) {
        return topics.all(ReviewComposed.class).stream()
                .filter(c -> c.review().equals(sample.review(generation)))
                .toList();
    }

    private void assertNothingIsComposedFor(Duration time, int generation) throws InterruptedException {
        Thread.sleep(time);
        assertThat(all(generation)).isEmpty();
    }
}
