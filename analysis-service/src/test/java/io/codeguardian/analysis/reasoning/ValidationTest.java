package io.codeguardian.analysis.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.Category;
import io.codeguardian.language.Confidence;
import io.codeguardian.language.Finding;
import io.codeguardian.language.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationTest {
    private final Validation validation =
            new Validation(Category.LOGIC, "gpt-test", Severity.HIGH, null, List.of(Samples.changedShop()));

    private static Answer.Remark remark(String file, int first, int last, String severity, String cwe) {
        return new Answer.Remark(
                file, first, last, severity, "high", "Reads past the end.", "i reaches prices.length", "", cwe);
    }

    private List<Finding> kept(Answer.Remark... remarks) {
        return validation.findings(List.of(remarks), 20);
    }

    @Test
    void aRemarkOnAChangedLineBecomesAFinding() {
        Finding finding = kept(remark("src/Shop.java", 6, 6, "high", "CWE-193")).getFirst();

        assertThat(finding.ruleId()).isEqualTo("model/logic");
        assertThat(finding.category()).isEqualTo(Category.LOGIC);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.symbol()).isEqualTo("Shop.total");
        assertThat(finding.title()).isEqualTo("Reads past the end");
        assertThat(finding.fix()).isNull();
        assertThat(finding.cwe()).containsExactly("CWE-193");
        assertThat(finding.analyzer()).containsExactly("model:gpt-test");
        assertThat(finding.onChange()).isTrue();
        assertThat(finding.fingerprint()).startsWith("cg1:");
    }

    @ParameterizedTest
    @CsvSource({
        "src/Other.java, 6, 6",
        "src/Shop.java, 3, 3",
        "src/Shop.java, 0, 6",
        "src/Shop.java, 7, 6",
        "src/Shop.java, 6, 99",
        "../src/Shop.java, 6, 6",
        "src/Shop.java, -2147483648, 2147483647"
    })
    void aRemarkElsewhereIsDropped(String file, int first, int last) {
        assertThat(kept(remark(file, first, last, "high", ""))).isEmpty();
    }

    @Test
    void aRemarkWithoutWordsIsDropped() {
        assertThat(kept(new Answer.Remark("src/Shop.java", 6, 6, "high", "high", " ", "m", "", "")))
                .isEmpty();
        assertThat(kept(new Answer.Remark(null, 6, 6, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void severityAndConfidenceAreClamped() {
        assertThat(kept(remark("src/Shop.java", 6, 6, "CRITICAL", ""))
                        .getFirst()
                        .severity())
                .isEqualTo(Severity.HIGH);
        assertThat(kept(remark("src/Shop.java", 6, 6, "apocalyptic", ""))
                        .getFirst()
                        .severity())
                .isEqualTo(Severity.LOW);
        assertThat(kept(remark("src/Shop.java", 6, 6, "low", "")).getFirst().confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void theTeamsSeverityWins() {
        Validation team =
                new Validation(Category.LOGIC, "m", Severity.HIGH, Severity.INFO, List.of(Samples.changedShop()));

        assertThat(team.findings(List.of(remark("src/Shop.java", 6, 6, "high", "")), 20)
                        .getFirst()
                        .severity())
                .isEqualTo(Severity.INFO);
    }

    @Test
    void wordsAreBoundedAndFreeOfControls() {
        Answer.Remark loud = new Answer.Remark(
                "src/Shop.java",
                6,
                6,
                "low",
                "low",
                "a\u0000b\u202Ec\n" + "t".repeat(500),
                "m".repeat(9_000),
                "f".repeat(9_000),
                "CWE-" + "9".repeat(500));

        Finding finding = kept(loud).getFirst();

        assertThat(finding.title()).startsWith("abc ttt").hasSizeLessThanOrEqualTo(120);
        assertThat(finding.message()).hasSizeLessThanOrEqualTo(2_000);
        assertThat(finding.fix()).hasSizeLessThanOrEqualTo(1_000);
        assertThat(finding.cwe()).isEmpty();
    }

    @Test
    void tooManyRemarksAreCutAndEqualOnesStayApart() {
        Answer.Remark[] many = new Answer.Remark[50];
        java.util.Arrays.fill(many, remark("src/Shop.java", 6, 6, "low", ""));

        assertThat(kept(many)).hasSize(20).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }
}
