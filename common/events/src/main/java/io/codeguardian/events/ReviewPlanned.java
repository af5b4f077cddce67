package io.codeguardian.events;

import io.codeguardian.language.Category;
import io.codeguardian.language.ChangedFile;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.ReviewSettings;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What will be read, by whom and until when. Stored by ingestion and re-emitted, never made anew.
 *
 * @param requestId delivery id or API request that led here
 * @param mergeBaseSha the diff's old side
 * @param previousHeadSha the last published head when the review is incremental
 * @param files every file of the whole change (against the merge base) with its hunks, the anchors for comments
 * @param leftOut files that are not read, with the reason
 * @param units may be empty: then there is nothing to analyse and the review is composed at once
 * @param categories each is expected to answer for each unit
 * @param settingsSha commit of the base branch that {@code .codeguardian.yml} was read from; null for defaults
 * @param settingsProblems unknown keys and wrong values, told in the review
 */
public record ReviewPlanned(
        ReviewRef review,
        String requestId,
        PullRequestFacts pullRequest,
        ReviewScope scope,
        String mergeBaseSha,
        @Nullable String previousHeadSha,
        List<ChangedFile> files,
        List<LeftOut> leftOut,
        List<PlannedUnit> units,
        Set<Category> categories,
        ReviewSettings settings,
        @Nullable String settingsSha,
        List<String> settingsProblems,
        Instant requestedAt,
        Instant plannedAt,
        Instant deadline)
        implements Event {
    public ReviewPlanned {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        units = List.copyOf(units);
        categories = Set.copyOf(categories);
        settingsProblems = List.copyOf(settingsProblems);
    }

    @Override
    public String eventId() {
        return "planned/" + review.reviewId();
    }

    @Override
    public String key() {
        return String.valueOf(review.repositoryId());
    }
}
