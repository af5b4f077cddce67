package io.codeguardian.events;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.GateVerdict;
import io.codeguardian.language.LeftOut;
import io.codeguardian.language.ModelUsage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The finished review, ready to be said.
 *
 * @param findings new and persisting, worst first
 * @param fixed findings of the last published review whose place was read again and that are gone
 * @param score 0.0 to 100.0, one decimal
 * @param complete whether every required deterministic pass finished; without it the check run never succeeds
 * @param previousHeadSha the last published head when only what changed since was read
 */
public record ReviewComposed(
        ReviewRef review,
        PullRequestFacts pullRequest,
        List<ComposedFinding> findings,
        List<ComposedFinding> fixed,
        double score,
        GateVerdict gate,
        boolean complete,
        List<MissingPart> missing,
        List<AnalysisFailure> failures,
        List<String> disclosures,
        List<LeftOut> leftOut,
        List<String> settingsProblems,
        List<ModelUsage> usage,
        int filesRead,
        @Nullable String previousHeadSha,
        Instant requestedAt,
        Instant composedAt)
        implements Event {
    public ReviewComposed {
        findings = List.copyOf(findings);
        fixed = List.copyOf(fixed);
        missing = List.copyOf(missing);
        failures = List.copyOf(failures);
        disclosures = List.copyOf(disclosures);
        leftOut = List.copyOf(leftOut);
        settingsProblems = List.copyOf(settingsProblems);
        usage = List.copyOf(usage);
    }

    @Override
    public String eventId() {
        return "composed/" + review.reviewId();
    }

    @Override
    public String key() {
        return String.valueOf(review.repositoryId());
    }
}
