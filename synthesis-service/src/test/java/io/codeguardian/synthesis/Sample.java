package io.codeguardian.synthesis;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.PlannedUnit;
import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.events.ReviewPublished;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.events.ReviewScope;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.ChangeStatus;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Hunk;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Location;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.Severity;
import io.codeguardian.language.SourceLanguage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A pull request of its own for each test, and the events of its reviews. */
public final class Sample {
    private static final AtomicLong REPOSITORIES = new AtomicLong(1_000);

    private final long repositoryId = REPOSITORIES.incrementAndGet();

    public ReviewRef review(int generation) {
        return new ReviewRef(
                "default",
                ReviewRef.reviewId("default", repositoryId, 7, generation),
                repositoryId,
                "octo/shop",
                1L,
                7,
                generation,
                Integer.toString(generation).repeat(40),
                "b".repeat(40));
    }

    public ReviewPlanned plan(
            int generation,
            @Nullable String previousHead,
            Duration patience,
            Set<Category> categories,
            PlannedUnit... units) {
        return plan(
                generation, previousHead, patience, categories, List.of(file("src/A.java"), file("src/B.java")), units);
    }

    public ReviewPlanned plan(
            int generation,
            @Nullable String previousHead,
            Duration patience,
            Set<Category> categories,
            List<ChangedFile> files,
            PlannedUnit... units) {
        Instant now = Instant.now();
        return new ReviewPlanned(
                review(generation),
                "delivery-" + generation,
                new PullRequestFacts(
                        "Title", null, "ada", "https://github.test/octo/shop/pull/7", "main", "topic", false),
                ReviewScope.DIFF,
                "c".repeat(40),
                previousHead,
                files,
                List.of(),
                Arrays.asList(units),
                categories,
                ReviewSettings.defaults(),
                null,
                List.of(),
                now,
                now,
                now.plus(patience));
    }

    public static ChangedFile file(String path) {
        Hunk hunk = new Hunk(10, 6, 10, 8, List.of(new LineRange(13, 14)), List.of());
        return new ChangedFile(path, null, ChangeStatus.MODIFIED, SourceLanguage.JAVA, List.of(hunk));
    }

    public AnalysisCompleted result(int generation, String unit, Category category, Finding... findings) {
        return result(generation, unit, category, List.of(), findings);
    }

    public AnalysisCompleted result(
            int generation, String unit, Category category, List<AnalysisFailure> failures, Finding... findings) {
        return new AnalysisCompleted(
                review(generation),
                unit,
                category,
                Arrays.asList(findings),
                failures,
                List.of("No model is configured: this review rests on deterministic evidence."),
                List.of(),
                12,
                Instant.now());
    }

    public ReviewPublished published(int generation) {
        return new ReviewPublished(
                review(generation), null, "success", 0, 0, false, List.of(), Instant.now(), Instant.now());
    }

    public static Finding finding(String path, int first, int last, String fingerprint) {
        return finding(path, first, last, fingerprint, Severity.HIGH, Category.SECURITY);
    }

    public static Finding finding(
            String path, int first, int last, String fingerprint, Severity severity, Category category) {
        return new Finding(
                "java/" + fingerprint,
                category,
                severity,
                Confidence.HIGH,
                new Location(path, first, 1, last, 80),
                "A.run",
                "Something is wrong",
                "It breaks when the input is empty.",
                "Check it first.",
                null,
                List.of("CWE-89"),
                Set.of(),
                List.of(),
                List.of("engine"),
                true,
                "cg1:" + fingerprint);
    }
}
