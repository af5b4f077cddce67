package io.codeguardian.events;

import io.codeguardian.language.Category;
import io.codeguardian.language.ReviewSettings;
import io.codeguardian.language.SourceFile;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A unit of work for every category: related files of about 512 KiB; one larger file, up to 1 MiB, travels alone.
 *
 * @param categories a category that is not listed ignores the event
 */
public record AnalysisRequested(
        ReviewRef review,
        String unitId,
        PullRequestFacts pullRequest,
        List<SourceFile> files,
        Set<Category> categories,
        ReviewSettings settings,
        Instant requestedAt)
        implements Event {
    public AnalysisRequested {
        files = List.copyOf(files);
        categories = Set.copyOf(categories);
    }

    @Override
    public String eventId() {
        return "analysis/" + review.reviewId() + '/' + unitId;
    }

    /** Spreads the units of one review over the partitions. */
    @Override
    public String key() {
        return review.reviewId() + '/' + unitId;
    }
}
