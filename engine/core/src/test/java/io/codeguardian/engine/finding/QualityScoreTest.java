package io.codeguardian.engine.finding;

import static io.codeguardian.language.Category.LOGIC;
import static io.codeguardian.language.Category.PATTERN;
import static io.codeguardian.language.Category.PERFORMANCE;
import static io.codeguardian.language.Category.SECURITY;
import static io.codeguardian.language.Category.STATIC_ANALYSIS;
import static io.codeguardian.language.Category.TESTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Severity;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityScoreTest {
    @Test
    void nothingFoundIsAHundredWhateverTheSize() {
        assertThat(QualityScore.of(List.of(), 0)).isEqualTo(100.0);
        assertThat(QualityScore.of(List.of(), 100_000)).isEqualTo(100.0);
    }

    @Test
    void severityWeighsByCategory() {
        assertThat(QualityScore.of(one(SECURITY, Severity.CRITICAL), 1)).isEqualTo(70.0);
        assertThat(QualityScore.of(one(LOGIC, Severity.HIGH), 1)).isEqualTo(85.6);
        assertThat(QualityScore.of(one(PERFORMANCE, Severity.MEDIUM), 1)).isEqualTo(96.4);
        assertThat(QualityScore.of(one(TESTING, Severity.LOW), 1)).isEqualTo(99.0);
        assertThat(QualityScore.of(one(STATIC_ANALYSIS, Severity.CRITICAL), 1)).isEqualTo(85.0);
        assertThat(QualityScore.of(one(PATTERN, Severity.MEDIUM), 1)).isEqualTo(97.6);
        assertThat(QualityScore.of(one(SECURITY, Severity.INFO), 1)).isEqualTo(100.0);
    }

    @Test
    void styleIsATagThatCountsHalfInAnyCategory() {
        List<Finding> style = List.of(
                Samples.of("x", PATTERN, Severity.MEDIUM).tagged("style").finding());
        assertThat(QualityScore.of(style, 1)).isEqualTo(98.5);
    }

    /** 10 files: ×1.1; 100 files: ×1.2; 30 files: ×1.14771, so 100 - 8·1.8·1.14771 = 83.473. */
    @Test
    void thePenaltyGrowsWithTheLogarithmOfTheFiles() {
        assertThat(QualityScore.of(one(SECURITY, Severity.CRITICAL), 10)).isEqualTo(67.0);
        assertThat(QualityScore.of(one(SECURITY, Severity.CRITICAL), 100)).isEqualTo(64.0);
        assertThat(QualityScore.of(one(LOGIC, Severity.HIGH), 30)).isEqualTo(83.5);
        assertThat(QualityScore.of(one(SECURITY, Severity.CRITICAL), -3)).isEqualTo(70.0);
    }

    @Test
    void theScoreNeverLeavesItsScale() {
        List<Finding> many =
                Collections.nCopies(50, one(SECURITY, Severity.CRITICAL).getFirst());
        assertThat(QualityScore.of(many, 1)).isEqualTo(0.0);
        assertThat(QualityScore.of(Collections.nCopies(4, many.getFirst()), 1)).isEqualTo(0.0);
        assertThat(QualityScore.of(Collections.nCopies(3, many.getFirst()), 1)).isEqualTo(10.0);
    }

    private static List<Finding> one(Category category, Severity severity) {
        return List.of(Samples.of("x", category, severity).finding());
    }
}
