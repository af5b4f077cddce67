package io.codeguardian.events;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.ModelUsage;
import java.time.Instant;
import java.util.List;

/**
 * What one category has to say about one unit.
 *
 * @param disclosures sentences for the reader: that no model was configured, that one failed, what was dropped
 * @param durationMillis from taking the unit to this answer
 */
public record AnalysisCompleted(
        ReviewRef review,
        String unitId,
        Category category,
        List<Finding> findings,
        List<AnalysisFailure> failures,
        List<String> disclosures,
        List<ModelUsage> usage,
        long durationMillis,
        Instant completedAt)
        implements Event {
    public AnalysisCompleted {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        disclosures = List.copyOf(disclosures);
        usage = List.copyOf(usage);
    }

    @Override
    public String eventId() {
        return "analyzed/" + review.reviewId() + '/' + unitId + '/' + category.wireName();
    }

    @Override
    public String key() {
        return review.reviewId();
    }
}
