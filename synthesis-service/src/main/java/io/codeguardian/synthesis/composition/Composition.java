package io.codeguardian.synthesis.composition;

import io.codeguardian.engine.finding.Merging;
import io.codeguardian.engine.finding.QualityGate;
import io.codeguardian.engine.finding.QualityScore;
import io.codeguardian.engine.finding.Ranking;
import io.codeguardian.events.ComposedFinding;
import io.codeguardian.events.FindingStatus;
import io.codeguardian.events.MissingPart;
import io.codeguardian.events.ReviewComposed;
import io.codeguardian.events.ReviewPlanned;
import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the review out of its parts. */
public final class Composition {
    /** Keeps the event below the broker's limit; score and gate still count every finding. */
    static final int MAXIMUM_FINDINGS = 1_000;

    private Composition() {}

    /** The same parts give the same review, but for {@code now}. */
    public static Composed compose(Material material, Instant now) {
        ReviewPlanned plan = material.plan();
        Parts parts = new Parts(material);
        Comparison comparison = Comparison.of(material, Merging.merge(parts.findings()));
        List<Finding> counted = Stream.concat(comparison.fresh().stream(), comparison.persisting().stream())
                .filter(Finding::onChange)
                .toList();
        double score = QualityScore.of(counted, filesJudged(parts, comparison));
        List<AnalysisFailure> failures = parts.failures();
        List<MissingPart> missing = parts.missing();
        List<ComposedFinding> said = said(plan, comparison);
        ReviewComposed event = new ReviewComposed(
                plan.review(),
                plan.pullRequest(),
                said.stream().limit(MAXIMUM_FINDINGS).toList(),
                comparison.fixed().stream().limit(MAXIMUM_FINDINGS).toList(),
                score,
                QualityGate.judge(plan.settings().gate(), counted, score),
                missing.isEmpty() && failures.stream().noneMatch(AnalysisFailure::required),
                missing,
                failures,
                disclosures(parts, said.size()),
                plan.leftOut(),
                plan.settingsProblems(),
                parts.usage(),
                parts.pathsRead().size(),
                plan.previousHeadSha(),
                plan.requestedAt(),
                now);
        return new Composed(event, comparison.origins());
    }

    private static List<ComposedFinding> said(ReviewPlanned plan, Comparison comparison) {
        Anchors anchors = new Anchors(plan.files());
        int inline = plan.settings().maximumInlineComments();
        List<ComposedFinding> said = new ArrayList<>();
        for (Finding finding : Ranking.worstFirst(comparison.fresh())) {
            LineRange anchor = inline > 0 && finding.severity() != Severity.INFO ? anchors.of(finding) : null;
            if (anchor != null) {
                inline--;
            }
            said.add(new ComposedFinding(finding, FindingStatus.NEW, anchor));
        }
        for (Finding finding : comparison.persisting()) {
            said.add(new ComposedFinding(finding, FindingStatus.PERSISTING, null));
        }
        said.sort(Comparator.comparing(ComposedFinding::finding, Ranking.WORST_FIRST));
        return said;
    }

    private static int filesJudged(Parts parts, Comparison comparison) {
        Set<String> paths = new HashSet<>(parts.pathsRead());
        comparison.persisting().forEach(f -> paths.add(f.location().path()));
        return paths.size();
    }

    private static List<String> disclosures(Parts parts, int findings) {
        List<String> all = new ArrayList<>(parts.disclosures());
        if (findings > MAXIMUM_FINDINGS) {
            all.add((findings - MAXIMUM_FINDINGS)
                    + " further findings count in the score and the gate but are not listed.");
        }
        return all;
    }
}
