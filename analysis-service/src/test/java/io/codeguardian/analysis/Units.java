package io.codeguardian.analysis;

import io.codeguardian.events.AnalysisRequested;
import io.codeguardian.events.PullRequestFacts;
import io.codeguardian.events.ReviewRef;
import io.codeguardian.language.Category;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Units for tests. */
public final class Units {
    private static final ReviewRef REVIEW = new ReviewRef(
            "default",
            ReviewRef.reviewId("default", 7, 1, 1),
            7,
            "acme/shop",
            1L,
            1,
            1,
            "a".repeat(40),
            "b".repeat(40));

    private Units() {}

    public static AnalysisRequested unit(String id, List<SourceFile> files) {
        return unit(id, files, Set.of(Category.values()));
    }

    public static AnalysisRequested unit(String id, List<SourceFile> files, Set<Category> categories) {
        return new AnalysisRequested(
                REVIEW,
                id,
                new PullRequestFacts("Sum prices", "adds a total", "octocat", "http://x/1", "main", "f", false),
                files,
                categories,
                ReviewSettings.defaults(),
                Instant.now());
    }
}
