package io.codeguardian.synthesis.composition;

import io.codeguardian.events.AnalysisCompleted;
import io.codeguardian.events.ReviewPlanned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a review is composed from.
 *
 * @param results of planned parts only, at most one a part
 * @param last the last published review of the pull request; null when there is none
 */
public record Material(
        ReviewPlanned plan,
        List<AnalysisCompleted> results,
        @Nullable Composed last) {
    public Material {
        results = List.copyOf(results);
    }
}
