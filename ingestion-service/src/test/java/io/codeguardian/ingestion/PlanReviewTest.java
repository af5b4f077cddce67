package io.codeguardian.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.events.Topic;
import io.codeguardian.ingestion.review.Plans;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.Symbol;
import io.codeguardian.local.github.Happened;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import io.codeguardian.local.testing.RealInfrastructure;
import io.codeguardian.local.wire.Fault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealInfrastructure.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = GitHubOnThisMachine.class, restrictToAnnotatedClass = false)
class PlanReviewTest {
    private static final String JAVA = """
            class Greeter {
                String greet(String name) {
                    return "Hello " + name;
                }

                int length() {
                    return 5;
                }
            }
            """;

    @Inject
    Plans plans;

    private Stage stage;
    private String name;
    private HostedRepository repository;

    @BeforeEach
    void open() {
        stage = new Stage();
        name = "acme/r" + UUID.randomUUID().toString().substring(0, 8);
        repository = stage.activity().createRepository(name);
        stage.activity().commit(repository, "main", List.of(TreeChange.file("src/Greeter.java", JAVA)));
    }

    @AfterEach
    void close() {
        stage.github().faults().clear();
        stage.close();
    }

    @Test
    void anOpenedPullRequestIsPlannedIntoUnits() throws InterruptedException {
        String delivery = stage.tell(openWith(TreeChange.file("src/Greeter.java", JAVA.replace("Hello", "Hi"))));

        ReviewPlanned plan = stage.plannedFor(name, 1, 1);
        AnalysisRequested unit = stage.units(plan).getFirst();

        assertThat(plan.requestId()).isEqualTo(delivery);
        assertThat(plan.review().reviewId()).isEqualTo(ReviewRef.reviewId("default", repository.id(), 1, 1));
        assertThat(plan.scope()).isEqualTo(ReviewScope.DIFF);
        assertThat(plan.files())
                .singleElement()
                .satisfies(f -> assertThat(f.changes(3)).isTrue());
        assertThat(plan.categories()).containsExactlyInAnyOrder(Category.values());
        assertThat(plan.deadline()).isEqualTo(plan.plannedAt().plusSeconds(600));
        assertThat(plan.previousHeadSha()).isNull();
        SourceFile file = unit.files().getFirst();
        assertThat(file.content()).isEqualTo(JAVA.replace("Hello", "Hi"));
        assertThat(file.symbols())
                .filteredOn(Symbol::touched)
                .extracting(Symbol::name)
                .contains("Greeter.greet")
                .doesNotContain("Greeter.length");
        ConsumerRecord<String, String> record = stage.topics().records(Topic.REVIEW_PLANNED.topicName()).stream()
                .filter(r -> r.value().contains(plan.review().reviewId()))
                .findFirst()
                .orElseThrow();
        assertThat(record.key()).isEqualTo(String.valueOf(repository.id()));
        assertThat(new String(record.headers().lastHeader("ce_id").value(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("planned/" + plan.review().reviewId());
    }

    @Test
    void theSameDeliveryTwentyTimesIsOnePlan() throws InterruptedException {
        Happened opened = openWith(TreeChange.file("a.py", "x = 1\n"));
        for (int i = 0; i < 20; i++) {
            stage.tell(opened);
        }
        stage.plannedFor(name, 1, 1);
        String other = UUID.randomUUID().toString();
        stage.topics().send(Stage.webhook(Objects.requireNonNull(opened.delivery()), other));
        stage.await(
                ReviewSkipped.class,
                s -> s.requestId().equals(other) && s.reason().equals("duplicate"));

        assertThat(stage.of(ReviewPlanned.class, p -> p.review().repository().equals(name)))
                .extracting(p -> p.review().generation(), ReviewPlanned::plannedAt)
                .containsOnly(org.assertj.core.api.Assertions.tuple(
                        1, stage.plannedFor(name, 1, 1).plannedAt()));
        assertThat(stage.of(
                        AnalysisRequested.class, u -> u.review().repository().equals(name)))
                .extracting(AnalysisRequested::eventId)
                .hasSize(1);
    }

    @Test
    void aNewHeadSupersedesAndAnOldHeadAgainIsAThirdGeneration() throws InterruptedException {
        stage.tell(openWith(TreeChange.file("a.py", "x = 1\n")));
        ReviewPlanned first = stage.plannedFor(name, 1, 1);
        stage.tell(stage.activity().push(name, 1, List.of(TreeChange.file("a.py", "x = 2\n"))));
        ReviewPlanned second = stage.plannedFor(name, 1, 2);
        resetFeatureTo(first.review().headSha());
        stage.tell(stage.activity().push(name, 1));
        ReviewPlanned third = stage.plannedFor(name, 1, 3);

        assertThat(third.review().headSha()).isEqualTo(first.review().headSha());
        assertThat(stage.await(ReviewSuperseded.class, s -> s.review().equals(first.review()))
                        .byHeadSha())
                .isEqualTo(second.review().headSha());
        stage.await(ReviewSuperseded.class, s -> s.review().equals(second.review()));
    }

    @Test
    void onlyWhatIsNewSinceThePublishedHeadIsRead() throws Throwable {
        stage.tell(openWith(TreeChange.file("a.py", "x = 1\n"), TreeChange.file("b.py", "y = 1\n")));
        ReviewPlanned first = stage.plannedFor(name, 1, 1);
        publish(first);
        stage.tell(stage.activity().push(name, 1, List.of(TreeChange.file("b.py", "y = 2\n"))));
        ReviewPlanned second = stage.plannedFor(name, 1, 2);

        assertThat(second.previousHeadSha()).isEqualTo(first.review().headSha());
        assertThat(second.files()).hasSize(2);
        assertThat(second.units())
                .singleElement()
                .satisfies(u -> assertThat(u.paths()).containsExactly("b.py"));
        assertThat(stage.of(ReviewSuperseded.class, s -> s.review().equals(first.review())))
                .isEmpty();
    }

    @Test
    void aForcePushIsReadWholly() throws Throwable {
        stage.tell(openWith(TreeChange.file("a.py", "x = 1\n"), TreeChange.file("b.py", "y = 1\n")));
        ReviewPlanned first = stage.plannedFor(name, 1, 1);
        publish(first);
        String main = stage.plannedFor(name, 1, 1).mergeBaseSha();
        resetFeatureTo(main);
        stage.tell(stage.activity()
                .push(name, 1, List.of(TreeChange.file("a.py", "x = 1\n"), TreeChange.file("c.py", "z = 1\n"))));
        ReviewPlanned second = stage.plannedFor(name, 1, 2);

        assertThat(second.previousHeadSha()).isNull();
        assertThat(second.units())
                .singleElement()
                .satisfies(u -> assertThat(u.paths()).containsExactly("a.py", "c.py"));
    }

    @Test
    void aDraftIsSkippedAndReviewedOnceItIsReady() throws InterruptedException {
        commit(TreeChange.file("a.py", "x = 1\n"));
        String delivery = stage.tell(stage.activity()
                .openPullRequest(PullRequestWish.of(name, "feature").asDraft()));
        ReviewSkipped skipped =
                stage.await(ReviewSkipped.class, s -> s.requestId().equals(delivery));

        stage.tell(stage.activity().readyForReview(name, 1));
        ReviewPlanned plan = stage.plannedFor(name, 1, 2);

        assertThat(skipped.reason()).isEqualTo("draft");
        assertThat(Objects.requireNonNull(skipped.review()).headSha())
                .isEqualTo(plan.review().headSha());
    }

    @Test
    void settingsComeFromTheBaseBranchAndNeverFromTheChange() throws InterruptedException {
        String yaml = "paths:\n  exclude: ['docs/**']\nnonsense: 1\n";
        String base = stage.activity().commit(repository, "main", List.of(TreeChange.file(".codeguardian.yml", yaml)));
        stage.tell(openWith(
                TreeChange.file(".codeguardian.yml", "enabled: false\n"),
                TreeChange.file("docs/a.md", "text\n"),
                TreeChange.file("a.py", "x = 1\n")));

        ReviewPlanned plan = stage.plannedFor(name, 1, 1);

        assertThat(plan.settingsSha()).isEqualTo(base);
        assertThat(plan.settingsProblems()).singleElement().asString().contains("nonsense");
        assertThat(plan.leftOut()).extracting("path").containsExactly("docs/a.md");
    }

    @Test
    void nobodyInstalledTheAppThere() throws InterruptedException {
        String other = name + "x";
        stage.activity().createUninstalled(other);
        String request = stage.request(other, 1, ReviewScope.DIFF, false);
        String unknown = stage.request("no-such/repository", 1, ReviewScope.DIFF, false);
        String odd = stage.request("../../etc", 1, ReviewScope.DIFF, false);

        for (String id : List.of(request, unknown, odd)) {
            ReviewSkipped skipped =
                    stage.await(ReviewSkipped.class, s -> s.requestId().equals(id));
            assertThat(skipped.reason()).isEqualTo("not-installed");
            assertThat(skipped.detail()).contains("install the GitHub App");
            assertThat(skipped.review()).isNull();
        }
    }

    @Test
    void aClosedPullRequestIsSkipped() throws InterruptedException {
        Happened opened = openWith(TreeChange.file("a.py", "x = 1\n"));
        stage.tell(stage.activity().close(name, 1));
        String delivery = stage.tell(opened);

        assertThat(stage.await(ReviewSkipped.class, s -> s.requestId().equals(delivery))
                        .reason())
                .isEqualTo("closed");
    }

    @Test
    void aFullReviewReadsEveryFileAndAFreshOneIsANewGeneration() throws InterruptedException {
        stage.tell(openWith(TreeChange.file("a.py", "x = 1\n")));
        stage.plannedFor(name, 1, 1);
        stage.request(name, 1, ReviewScope.FULL, false);
        ReviewPlanned full = stage.plannedFor(name, 1, 2);
        stage.request(name, 1, ReviewScope.DIFF, true);
        ReviewPlanned fresh = stage.plannedFor(name, 1, 3);

        assertThat(full.scope()).isEqualTo(ReviewScope.FULL);
        assertThat(full.files()).extracting("path").containsExactly("a.py");
        assertThat(stage.units(full).stream().flatMap(u -> u.files().stream()).map(SourceFile::path))
                .containsExactlyInAnyOrder("a.py", "src/Greeter.java");
        assertThat(fresh.review().headSha()).isEqualTo(full.review().headSha());
    }

    @Test
    void outagesOfGitHubAndOfItsGitServerAreWaitedOut() throws InterruptedException {
        stage.github()
                .faults()
                .add(Fault.once(Fault.Kind.ERROR, "GET", "/**/pulls/1").times(2).withStatus(502));
        stage.github()
                .faults()
                .add(Fault.once(Fault.Kind.ERROR, "GET", "/**/info/refs").withStatus(503));
        stage.tell(openWith(TreeChange.file("a.py", "x = 1\n")));

        assertThat(stage.plannedFor(name, 1, 1).units()).hasSize(1);
    }

    @Test
    void aSlowRepositoryHoldsUpNoOther() throws InterruptedException {
        String other = name + "y";
        HostedRepository quick = stage.activity().createRepository(other);
        stage.activity().commit(quick, "main", List.of(TreeChange.file("a.py", "x = 1\n")));
        stage.activity().commit(quick, "feature", List.of(TreeChange.file("a.py", "x = 2\n")));
        stage.github()
                .faults()
                .add(Fault.once(Fault.Kind.SLOW, "*", "/" + name + ".git/**").withDelay(4_000));
        stage.tell(openWith(TreeChange.file("a.py", "x = 1\n")));
        stage.tell(stage.activity().openPullRequest(PullRequestWish.of(other, "feature")));

        ReviewPlanned quickly = stage.plannedFor(other, 1, 1);
        ReviewPlanned slowly = stage.plannedFor(name, 1, 1);

        assertThat(slowly.plannedAt()).isAfter(quickly.plannedAt().plusSeconds(2));
    }

    private Happened openWith(TreeChange... changes) {
        commit(changes);
        return stage.activity().openPullRequest(PullRequestWish.of(name, "feature"));
    }

    private void publish(ReviewPlanned plan) throws Throwable {
        stage.publish(plan);
        while (VertxContextSupport.subscribeAndAwait(() -> plans.lastPublished(plan.review()))
                .isEmpty()) {
            Thread.sleep(50);
        }
    }

    private void commit(TreeChange... changes) {
        assertThat(stage.activity().commit(repository, "feature", List.of(changes)))
                .isNotEmpty();
    }

    private void resetFeatureTo(String sha) {
        try {
            repository.git().point("refs/heads/feature", sha);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
