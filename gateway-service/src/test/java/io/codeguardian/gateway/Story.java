package io.codeguardian.gateway;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.Event;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewFailed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.events.ReviewSkipped;
import io.codeguardian.events.ReviewSuperseded;
import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.GateVerdict;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What the other services tell about one review, of a repository of its own. */
final class Story {
    static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

    final String requestId = UUID.randomUUID().toString();
    final long repositoryId = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    final String repository = "octocat/story-" + repositoryId;
    final ReviewRef review;

    Story() {
        this.review = new ReviewRef(
                "default",
                ReviewRef.reviewId("default", repositoryId, 7, 1),
                repositoryId,
                repository,
                1L,
                7,
                1,
                "a".repeat(40),
                "b".repeat(40));
    }

    String id() {
        return review.reviewId();
    }

    ReviewPlanned planned() {
        return planned(requestId);
    }

    ReviewPlanned planned(String request) {
        return new ReviewPlanned(
                review,
                request,
                facts(),
                ReviewScope.DIFF,
                "b".repeat(40),
                null,
                List.of(),
                List.of(),
                List.of(new PlannedUnit("u1", List.of("src/A.java")), new PlannedUnit("u2", List.of("src/B.java"))),
                Set.of(Category.SECURITY, Category.LOGIC),
                ReviewSettings.defaults(),
                null,
                List.of(),
                START,
                START.plusSeconds(1),
                START.plusSeconds(600));
    }

    AnalysisCompleted analyzed(String unit, Category category) {
        return new AnalysisCompleted(
                review, unit, category, List.of(), List.of(), List.of(), List.of(), 12, START.plusSeconds(2));
    }

    ReviewComposed composed() {
        List<ComposedFinding> findings = new ArrayList<>();
        findings.add(finding(0, Severity.CRITICAL, Category.SECURITY, "src/A.java", FindingStatus.NEW));
        findings.add(finding(1, Severity.HIGH, Category.LOGIC, "src/B.java", FindingStatus.NEW));
        findings.add(finding(2, Severity.MEDIUM, Category.LOGIC, "web/c.ts", FindingStatus.PERSISTING));
        for (int i = 3; i < 10; i++) {
            findings.add(finding(i, Severity.LOW, Category.PATTERN, "web/d" + i + ".ts", FindingStatus.NEW));
        }
        return new ReviewComposed(
                review,
                facts(),
                findings,
                List.of(finding(99, Severity.HIGH, Category.SECURITY, "src/Old.java", FindingStatus.FIXED)),
                41.5,
                new GateVerdict(false, List.of("one critical finding")),
                true,
                List.of(),
                List.of(),
                List.of("no model is configured"),
                List.of(new LeftOut("logo.png", LeftOut.Reason.BINARY, "not text")),
                List.of(),
                List.of(),
                2,
                null,
                START,
                START.plusSeconds(3));
    }

    ReviewPublished published() {
        return publishedInPart();
    }

    ReviewPublished publishedInPart(String... degraded) {
        return new ReviewPublished(
                review,
                "https://github.example/review/1",
                "failure",
                3,
                0,
                false,
                List.of(degraded),
                START,
                START.plusSeconds(4));
    }

    ReviewSuperseded superseded() {
        return new ReviewSuperseded(review, "c".repeat(40), START.plusSeconds(5));
    }

    ReviewFailed failed() {
        return new ReviewFailed(review, requestId, "fetch", "the head is gone", START.plusSeconds(5));
    }

    ReviewSkipped skipped(String reason, @Nullable ReviewRef of) {
        return new ReviewSkipped(
                of, requestId, "default", null, repository, 7, reason, "because \0 of it", START.plusSeconds(1));
    }

    List<Event> whole() {
        return List.of(
                planned(),
                analyzed("u1", Category.SECURITY),
                analyzed("u2", Category.SECURITY),
                analyzed("u1", Category.LOGIC),
                analyzed("u2", Category.LOGIC),
                composed(),
                published());
    }

    private static PullRequestFacts facts() {
        return new PullRequestFacts(
                "Add a \0 feature", null, "mona", "https://github.example/pr/7", "main", "feature", false);
    }

    private static ComposedFinding finding(
            int number, Severity severity, Category category, String path, FindingStatus status) {
        Finding finding = new Finding(
                "java/rule-" + number,
                category,
                severity,
                Confidence.HIGH,
                new Location(path, 3, 1, 4, 9),
                null,
                "Title " + number,
                "Message with \0 and \\u0000",
                null,
                null,
                List.of("CWE-89"),
                Set.of(),
                List.of(),
                List.of("engine"),
                true,
                "cg1:" + number);
        return new ComposedFinding(finding, status, new LineRange(3, 4));
    }
}
