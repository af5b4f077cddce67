package io.codeguardian.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewFailed;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Severity;
import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.repository.CheckRun;
import io.codeguardian.local.github.repository.IssueComment;
import io.codeguardian.local.github.repository.ReviewComment;
import io.codeguardian.local.slack.SlackMessage;
import io.codeguardian.local.slack.SlackStandIn;
import io.codeguardian.local.testing.EventTopics;
import io.codeguardian.local.testing.RealInfrastructure;
import io.codeguardian.local.wire.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealInfrastructure.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = false)
class ReviewsAreSaidOnceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @SuppressWarnings("NullAway.Init")
    GitHubStandIn gitHub;

    @SuppressWarnings("NullAway.Init")
    SlackStandIn slack;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ConcludeHanging hanging;

    private final EventTopics topics =
            new EventTopics(ConfigProvider.getConfig().getValue("codeguardian.kafka.bootstrap-servers", String.class));

    @AfterEach
    void close() {
        topics.close();
        gitHub.faults().clear();
        slack.faults().clear();
    }

    @Test
    void aReviewStandsOnGitHubAndInSlack() throws Exception {
        Scene scene = new Scene(gitHub);
        topics.send(scene.planned(1));
        eventually(() -> checkRuns(scene).size() == 1 && status(scene).equals("in_progress"));

        topics.send(scene.composed(
                1,
                Scene.finding("a", 5),
                Scene.finding("b", FindingStatus.NEW, new LineRange(14, 15), Severity.CRITICAL),
                Scene.finding("c", FindingStatus.NEW, null, Severity.LOW)));
        ReviewPublished published = published(scene, 1);

        assertThat(scene.repository().reviews().all()).hasSize(1);
        assertThat(comments(scene)).hasSize(2);
        ReviewComment range = comments(scene).stream()
                .filter(c -> c.body().endsWith("<!-- cg1:b -->"))
                .findFirst()
                .orElseThrow();
        ReviewComment.Anchor anchor = Objects.requireNonNull(range.anchor());
        assertThat(anchor.startLine()).isEqualTo(14);
        assertThat(anchor.line()).isEqualTo(15);
        assertThat(range.body()).doesNotContain("@octocat").contains("CWE-89", "**Fix:** Check it first.");
        assertThat(summaries(scene)).hasSize(1);
        assertThat(summaries(scene).getFirst().body()).contains("score 83.5", "wrong with c");
        CheckRun check = checkRuns(scene).getFirst();
        assertThat(check.status()).isEqualTo("completed");
        assertThat(check.conclusion()).isEqualTo("failure");
        assertThat(check.title()).contains("gate failed", "1 critical finding");
        assertThat(check.annotations()).hasSize(3);
        assertThat(published.checkConclusion()).isEqualTo("failure");
        assertThat(published.inlineComments()).isEqualTo(2);
        assertThat(published.reviewUrl()).isNotNull();
        assertThat(published.degraded()).isEmpty();
        eventually(() -> messages(scene).size() == 1);
        assertThat(gitHub.journal().entries()).allMatch(e -> e.violations().isEmpty() && !e.unexpected());
    }

    @Test
    void twentyRedeliveriesSayNothingNew() throws Exception {
        Scene scene = new Scene(gitHub);
        ReviewComposed composed = scene.composed(1, Scene.finding("a", 5));
        for (int i = 0; i < 20; i++) {
            topics.send(composed);
            topics.send(scene.planned(1));
        }
        eventually(() -> publications(scene, 1).size() == 20);

        assertThat(publications(scene, 1)).allMatch(publications(scene, 1).getFirst()::equals);
        assertSaidOnce(scene);
        eventually(() -> messages(scene).size() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "DROP_REPLY, /repos/*/*/pulls/*/reviews",
        "DROP_REPLY, /repos/*/*/issues/*/comments",
        "DROP_REPLY, /repos/*/*/check-runs",
        "RESET, /repos/*/*/pulls/*/reviews",
        "ERROR, /repos/*/*/pulls/*/reviews"
    })
    void aLostAnswerRepeatsNothing(Fault.Kind kind, String path) throws Exception {
        Scene scene = new Scene(gitHub);
        gitHub.faults().add(Fault.once(kind, "POST", path));
        topics.send(scene.composed(1, Scene.finding("a", 5)));
        published(scene, 1);

        assertThat(gitHub.faults().left()).isEmpty();
        assertSaidOnce(scene);
    }

    @Test
    void annotationsAreNotAppendedTwice() throws Exception {
        Scene scene = new Scene(gitHub);
        ComposedFinding[] many = new ComposedFinding[70];
        for (int i = 0; i < many.length; i++) {
            many[i] = Scene.finding("f" + i, FindingStatus.NEW, null, Severity.MEDIUM);
        }
        gitHub.faults().add(Fault.once(Fault.Kind.DROP_REPLY, "PATCH", "/repos/*/*/check-runs/*"));
        topics.send(scene.composed(1, many));
        published(scene, 1);

        assertThat(checkRuns(scene).getFirst().annotations()).hasSize(70);
        assertThat(scene.repository().reviews().all()).isEmpty();
    }

    @Test
    void anOlderGenerationIsRecordedAndNeverSaid() throws Exception {
        Scene scene = new Scene(gitHub);
        topics.send(scene.planned(1));
        eventually(() -> checkRuns(scene).size() == 1);
        ReviewComposed late = scene.composed(1, Scene.finding("a", 5));
        scene.push(30);
        topics.send(scene.planned(2));
        eventually(() -> checkRuns(scene).size() == 2);
        topics.send(late);

        ReviewSuperseded superseded =
                topics.await(ReviewSuperseded.class, s -> s.review().equals(late.review()), PATIENCE);

        assertThat(superseded.byHeadSha()).isEqualTo(scene.head());
        assertThat(scene.repository().reviews().all()).isEmpty();
        assertThat(summaries(scene)).isEmpty();
        assertThat(checkRuns(scene).getFirst().conclusion()).isEqualTo("cancelled");
    }

    @Test
    void aHeadThatMovedUnseenIsRespected() throws Exception {
        Scene scene = new Scene(gitHub);
        ReviewComposed late = scene.composed(1, Scene.finding("a", 5));
        scene.push(30);
        topics.send(late);

        topics.await(ReviewSuperseded.class, s -> s.review().equals(late.review()), PATIENCE);

        assertThat(scene.repository().reviews().all()).isEmpty();
    }

    @Test
    void theSecondPushSaysOnlyWhatIsNewAndResolvesWhatIsFixed() throws Exception {
        Scene scene = new Scene(gitHub);
        ComposedFinding gone = Scene.finding("gone", 5);
        topics.send(scene.composed(1, gone, Scene.finding("kept", 15)));
        published(scene, 1);
        scene.push(30);
        topics.send(scene.composed(
                scene.review(2, scene.head()),
                true,
                List.of(new ComposedFinding(gone.finding(), FindingStatus.FIXED, null)),
                Scene.finding("kept", FindingStatus.PERSISTING, null, Severity.HIGH),
                Scene.finding("new", 30)));
        ReviewPublished second = published(scene, 2);

        assertThat(second.resolvedThreads()).isEqualTo(1);
        assertThat(second.inlineComments()).isEqualTo(1);
        assertThat(second.degraded()).isEmpty();
        assertThat(comments(scene)).hasSize(3);
        long thread = comments(scene).stream()
                .filter(c -> c.body().contains("cg1:gone"))
                .findFirst()
                .orElseThrow()
                .thread();
        assertThat(scene.repository().threads().isResolved(thread)).isTrue();
        assertThat(scene.repository().threads().resolved()).hasSize(1);
        assertThat(summaries(scene)).hasSize(1);
        assertThat(summaries(scene).getFirst().body()).contains("Fixed since the last review", "wrong with kept");
        eventually(() -> messages(scene).size() == 2);
        assertThat(messages(scene).get(1).threadTs())
                .isEqualTo(messages(scene).get(0).ts());
    }

    @Test
    void aRefusedLineTakesNothingElseWithIt() throws Exception {
        Scene scene = new Scene(gitHub);
        topics.send(scene.composed(1, Scene.finding("good", 5), Scene.finding("bad", 39)));
        ReviewPublished published = published(scene, 1);

        assertThat(comments(scene))
                .extracting(ReviewComment::body)
                .singleElement()
                .asString()
                .contains("cg1:good");
        assertThat(summaries(scene).getFirst().body()).contains("wrong with bad");
        assertThat(published.degraded()).singleElement().asString().contains("lines");
        assertThat(checkRuns(scene).getFirst().conclusion()).isEqualTo("success");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 422})
    void commentsThatAreRefusedForGoodStandInTheSummaryAndAreOwnedUpTo(int status) throws Exception {
        Scene scene = new Scene(gitHub);
        gitHub.faults()
                .add(Fault.once(Fault.Kind.ERROR, "POST", "/repos/**/pulls/*/reviews")
                        .withStatus(status)
                        .times(10));
        topics.send(scene.composed(1, Scene.finding("a", 5), Scene.finding("b", 15)));
        ReviewPublished published = published(scene, 1);

        assertThat(published.inlineComments()).isZero();
        assertThat(published.reviewUrl()).isNull();
        assertThat(published.degraded())
                .singleElement()
                .asString()
                .contains("inline comments stand in the summary only", String.valueOf(status));
        assertThat(summaries(scene).getFirst().body())
                .contains("wrong with a", "wrong with b")
                .contains("On GitHub: inline comments stand in the summary only");
        assertThat(checkRuns(scene).getFirst().status()).isEqualTo("completed");
    }

    @Test
    void aRepositoryThatIsRenamedMeanwhileIsFoundByItsId() throws Exception {
        Scene scene = new Scene(gitHub);
        ReviewComposed review = scene.composed(1, Scene.finding("a", 5));
        gitHub.activity()
                .rename(scene.repository(), "renamed-" + scene.repository().name());
        topics.send(review);
        ReviewPublished published = published(scene, 1);

        assertThat(published.degraded()).isEmpty();
        assertThat(comments(scene)).hasSize(1);
        assertThat(summaries(scene)).hasSize(1);
        assertThat(checkRuns(scene).getFirst().status()).isEqualTo("completed");
    }

    @Test
    void anIncompleteReviewIsNeverGreen() throws Exception {
        Scene scene = new Scene(gitHub);
        topics.send(scene.composed(scene.review(1, scene.head()), false, List.of()));
        published(scene, 1);

        assertThat(checkRuns(scene).getFirst().conclusion()).isEqualTo("failure");
        assertThat(checkRuns(scene).getFirst().title()).startsWith("Incomplete");
        assertThat(scene.repository().reviews().all()).isEmpty();
    }

    @Test
    void slackThatIsDownHoldsUpNothing() throws Exception {
        Scene scene = new Scene(gitHub);
        slack.faults()
                .add(Fault.once(Fault.Kind.ERROR, "POST", "/api/chat.postMessage")
                        .withStatus(429)
                        .withRetryAfter(1));
        topics.send(scene.composed(1, Scene.finding("a", 5)));
        published(scene, 1);
        eventually(() -> messages(scene).size() == 1);

        assertThat(messages(scene)).hasSize(1);
    }

    @Test
    void aReviewThatCannotBeMadeSaysWhy() throws Exception {
        Scene scene = new Scene(gitHub);
        topics.send(new ReviewFailed(
                scene.review(1, scene.head()),
                "delivery-1",
                "fetching",
                "The repository is larger than 2 GiB.",
                Instant.now()));
        eventually(() -> checkRuns(scene).size() == 1 && status(scene).equals("completed"));

        assertThat(checkRuns(scene).getFirst().conclusion()).isEqualTo("failure");
        assertThat(checkRuns(scene).getFirst().summary()).contains("larger than 2 GiB");
    }

    @Test
    void aReviewThatNeverCameIsConcludedAndStillPutRight() throws Throwable {
        Scene scene = new Scene(gitHub);
        topics.send(scene.planned(1));
        eventually(() -> checkRuns(scene).size() == 1 && status(scene).equals("in_progress"));
        VertxContextSupport.subscribeAndAwait(hanging::watch);

        assertThat(checkRuns(scene).getFirst().conclusion()).isEqualTo("failure");
        assertThat(checkRuns(scene).getFirst().title()).startsWith("Incomplete");

        topics.send(scene.composed(1));
        published(scene, 1);

        assertThat(checkRuns(scene).getFirst().conclusion()).isEqualTo("success");
    }

    @Test
    void whatNobodyReviewsNeverLooksGreen() throws Exception {
        Scene scene = new Scene(gitHub);
        topics.send(scene.planned(1));
        eventually(() -> checkRuns(scene).size() == 1);
        topics.send(new ReviewSkipped(
                scene.review(1, scene.head()),
                "delivery-1",
                "default",
                scene.repository().id(),
                scene.repository().fullName(),
                1,
                "closed",
                "It was closed.",
                Instant.now()));
        eventually(() -> status(scene).equals("completed"));

        assertThat(checkRuns(scene).getFirst().conclusion()).isEqualTo("cancelled");
    }

    private void assertSaidOnce(Scene scene) {
        assertThat(scene.repository().reviews().all()).hasSize(1);
        assertThat(comments(scene)).hasSize(1);
        assertThat(summaries(scene)).hasSize(1);
        assertThat(checkRuns(scene)).hasSize(1);
        assertThat(checkRuns(scene).getFirst().status()).isEqualTo("completed");
    }

    private ReviewPublished published(Scene scene, int generation) throws InterruptedException {
        return topics.await(ReviewPublished.class, p -> isOf(p, scene, generation), PATIENCE);
    }

    private List<ReviewPublished> publications(Scene scene, int generation) {
        return topics.all(ReviewPublished.class).stream()
                .filter(p -> isOf(p, scene, generation))
                .toList();
    }

    private static boolean isOf(ReviewPublished published, Scene scene, int generation) {
        return published.review().repositoryId() == scene.repository().id()
                && published.review().generation() == generation;
    }

    private static List<ReviewComment> comments(Scene scene) {
        return scene.repository().reviewComments().all();
    }

    private static List<IssueComment> summaries(Scene scene) {
        return scene.repository().issueComments().all();
    }

    private static List<CheckRun> checkRuns(Scene scene) {
        return scene.repository().checkRuns().all();
    }

    private static String status(Scene scene) {
        return checkRuns(scene).getFirst().status();
    }

    private List<SlackMessage> messages(Scene scene) {
        return slack.messages().stream()
                .filter(m ->
                        String.valueOf(m.blocks()).contains(scene.repository().fullName() + "#"))
                .toList();
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.sleep(50);
        }
    }
}
