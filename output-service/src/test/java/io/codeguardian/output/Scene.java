package io.codeguardian.output;

import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.MissingPart;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.GateVerdict;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.Severity;
import io.codeguardian.local.github.GitHubStandIn;
import io.codeguardian.local.github.PullRequestWish;
import io.codeguardian.local.github.repository.HostedRepository;
import io.codeguardian.local.github.repository.TreeChange;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A repository with a pull request that edits the lines 5, 15 and 25 of a file, and the events of its reviews. */
final class Scene {
    static final String PATH = "src/Shop.java";
    private static final AtomicInteger REPOSITORIES = new AtomicInteger();
    private static final int PULL = 1;

    private final GitHubStandIn gitHub;
    private final HostedRepository repository;
    private String head;

    Scene(GitHubStandIn gitHub) {
        this.gitHub = gitHub;
        String name = "acme/shop-" + REPOSITORIES.incrementAndGet();
        repository = gitHub.activity().createRepository(name);
        gitHub.activity().commit(repository, "main", List.of(TreeChange.file(PATH, text(Set.of()))));
        head = gitHub.activity().commit(repository, "feature", List.of(TreeChange.file(PATH, text(Set.of(5, 15, 25)))));
        gitHub.activity().openPullRequest(PullRequestWish.of(name, "feature"));
    }

    HostedRepository repository() {
        return repository;
    }

    /** Edits another line and pushes. */
    void push(int line) {
        head = gitHub.activity()
                .push(repository.fullName(), PULL, List.of(TreeChange.file(PATH, text(Set.of(5, 15, 25, line)))))
                .pull()
                .headSha();
    }

    ReviewRef review(int generation, String headSha) {
        return new ReviewRef(
                "default",
                ReviewRef.reviewId("default", repository.id(), PULL, generation),
                repository.id(),
                repository.fullName(),
                repository.installation(),
                PULL,
                generation,
                headSha,
                "b".repeat(40));
    }

    String head() {
        return head;
    }

    ReviewPlanned planned(int generation) {
        Instant now = Instant.now();
        return new ReviewPlanned(
                review(generation, head),
                "delivery-" + generation,
                facts(),
                ReviewScope.DIFF,
                "c".repeat(40),
                null,
                List.of(),
                List.of(),
                List.of(new PlannedUnit("u1", List.of(PATH))),
                Set.of(Category.SECURITY),
                ReviewSettings.defaults(),
                null,
                List.of(),
                now,
                now,
                now.plusSeconds(600));
    }

    ReviewComposed composed(int generation, ComposedFinding... findings) {
        return composed(review(generation, head), true, List.of(), findings);
    }

    ReviewComposed composed(
            ReviewRef review, boolean complete, List<ComposedFinding> fixed, ComposedFinding... findings) {
        boolean critical = Arrays.stream(findings).anyMatch(f -> f.finding().severity() == Severity.CRITICAL);
        return new ReviewComposed(
                review,
                facts(),
                Arrays.asList(findings),
                fixed,
                83.5,
                new GateVerdict(!critical, critical ? List.of("1 critical finding") : List.of()),
                complete,
                complete ? List.of() : List.of(new MissingPart("u1", Category.SECURITY)),
                List.of(),
                List.of("No model is configured: this review rests on deterministic evidence."),
                List.of(),
                List.of(),
                List.of(),
                1,
                null,
                Instant.now(),
                Instant.now());
    }

    static ComposedFinding finding(String name, int line) {
        return finding(name, FindingStatus.NEW, new LineRange(line, line), Severity.HIGH);
    }

    static ComposedFinding finding(String name, FindingStatus status, @Nullable LineRange anchor, Severity severity) {
        int line = anchor == null ? 5 : anchor.first();
        Finding finding = new Finding(
                "java/" + name,
                Category.SECURITY,
                severity,
                Confidence.HIGH,
                new Location(PATH, line, 1, line, 10),
                "Shop.order",
                "Something is wrong with " + name,
                "It breaks when the input is empty, as @octocat knows.",
                "Check it first.",
                null,
                List.of("CWE-89"),
                Set.of(),
                List.of(),
                List.of("engine"),
                true,
                "cg1:" + name);
        return new ComposedFinding(finding, status, anchor);
    }

    private PullRequestFacts facts() {
        return new PullRequestFacts(
                "Orders",
                null,
                "octocat",
                gitHub.url() + "/" + repository.fullName() + "/pull/1",
                "main",
                "feature",
                false);
    }

    private static String text(Set<Integer> edited) {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> (edited.contains(i) ? "edited " : "line ") + i + "\n")
                .collect(Collectors.joining());
    }
}
