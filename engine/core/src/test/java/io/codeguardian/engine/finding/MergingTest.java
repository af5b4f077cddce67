package io.codeguardian.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {
    private final Samples engine = Samples.of("java/sql-injection", Category.SECURITY, Severity.HIGH)
            .at("A.java", 10, 11)
            .told("engine", "Short.", "CWE-89");
    private final Samples model = Samples.of("model/security", Category.SECURITY, Severity.CRITICAL)
            .at("A.java", 11, 12)
            .told("model:x", "A longer explanation of what goes wrong here.", "CWE-89", "CWE-20");

    @Test
    void joinsWhatTwoAnalysersSayAboutOnePlace() {
        List<Finding> merged = Merging.merge(List.of(model.finding(), engine.finding()));
        assertThat(merged).hasSize(1);
        Finding one = merged.getFirst();
        assertThat(one.ruleId()).isEqualTo("java/sql-injection");
        assertThat(one.fingerprint()).isEqualTo(engine.finding().fingerprint());
        assertThat(one.location()).isEqualTo(engine.finding().location());
        assertThat(one.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(one.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(one.message()).startsWith("A longer");
        assertThat(one.cwe()).containsExactlyInAnyOrder("CWE-89", "CWE-20");
        assertThat(one.analyzer()).containsExactlyInAnyOrder("engine", "model:x");
    }

    @Test
    void keepsApartOtherLinesOtherFilesAndOtherMatters() {
        assertThat(Merging.merge(
                        List.of(engine.finding(), model.at("A.java", 13, 14).finding())))
                .hasSize(2);
        assertThat(Merging.merge(
                        List.of(engine.finding(), model.at("B.java", 10, 11).finding())))
                .hasSize(2);
        assertThat(Merging.merge(List.of(
                        engine.finding(), model.told("model:x", "Y.", "CWE-79").finding())))
                .hasSize(2);
    }

    @Test
    void oneAnalyserMayFindTwoThingsInOneLine() {
        Finding other = Samples.of("java/other", Category.SECURITY, Severity.HIGH)
                .at("A.java", 10, 10)
                .told("engine", "X.", "CWE-89")
                .finding();
        assertThat(Merging.merge(List.of(engine.finding(), other))).hasSize(2);
    }

    @Test
    void aWideFindingDoesNotSwallowWhatIsInsideIt() {
        assertThat(Merging.merge(
                        List.of(engine.finding(), model.at("A.java", 1, 60).finding())))
                .hasSize(2);
    }

    @Test
    void theSameFindingSentTwiceIsOne() {
        assertThat(Merging.merge(List.of(engine.finding(), engine.finding()))).hasSize(1);
        assertThat(Merging.merge(List.of(engine.finding(), engine.finding()))
                        .getFirst()
                        .confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void ranksTheChangeFirstThenTheWorst() {
        Finding low = Samples.of("z", Category.SECURITY, Severity.LOW).finding();
        Finding logic = Samples.of("y", Category.LOGIC, Severity.HIGH).finding();
        Finding security = Samples.of("x", Category.SECURITY, Severity.HIGH).finding();
        assertThat(Ranking.worstFirst(List.of(low, logic, security))).containsExactly(security, logic, low);
    }
}
