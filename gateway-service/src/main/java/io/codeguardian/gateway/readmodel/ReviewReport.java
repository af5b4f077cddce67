package io.codeguardian.gateway.readmodel;

import io.codeguardian.events.MissingPart;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.ModelUsage;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * What a review says besides its findings.
 *
 * @param missing parts of the plan that did not answer before the deadline
 * @param leftOut files that were not read, each with its reason
 */
@RegisterForReflection
public record ReviewReport(
        List<MissingPart> missing,
        List<AnalysisFailure> failures,
        List<String> disclosures,
        List<LeftOut> leftOut,
        List<String> settingsProblems,
        List<ModelUsage> usage) {

    static ReviewReport of(ReviewComposed composed) {
        return new ReviewReport(
                composed.missing(),
                composed.failures(),
                composed.disclosures(),
                composed.leftOut(),
                composed.settingsProblems(),
                composed.usage());
    }
}
