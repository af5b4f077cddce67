package io.codeguardian.engine.finding;

import io.codeguardian.language.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The quality score of a review: 100 minus the sum of severity weight × category factor, all of it × (1 + 0.1·log10 of
 * the files read), clamped to 0.0–100.0 and rounded half up to one decimal.
 */
public final class QualityScore {
    /** Findings tagged {@code style} count by this factor whatever their category. */
    private static final double STYLE = 0.5;

    private QualityScore() {}

    /** @param files how many were read; below 1 counts as 1 */
    public static double of(Collection<Finding> findings, int files) {
        double penalty = findings.stream().mapToDouble(QualityScore::penalty).sum();
        double score = 100 - penalty * (1 + 0.1 * Math.log10(Math.max(1, files)));
        double clamped = Math.clamp(score, 0.0, 100.0);
        return BigDecimal.valueOf(clamped).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    private static double penalty(Finding finding) {
        double factor =
                finding.tags().contains("style") ? STYLE : finding.category().scoreMultiplier();
        return finding.severity().scoreWeight() * factor;
    }
}
