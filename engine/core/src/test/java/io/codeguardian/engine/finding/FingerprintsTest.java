package io.codeguardian.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.source.LineIndex;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.LineRange;
import io.codeguardian.language.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void blanksAndPlacesDoNotChangeAnIdentityButRuleSymbolAndCodeDo() {
        String one = Fingerprint.of("r", "A.b", "if (x)  return;");
        assertThat(one).matches("cg1:[0-9a-f]{24}");
        assertThat(Fingerprint.of("r", "A.b", "\tif (x) return;\r\n")).isEqualTo(one);
        assertThat(Fingerprint.of("s", "A.b", "if (x) return;")).isNotEqualTo(one);
        assertThat(Fingerprint.of("r", "A.c", "if (x) return;")).isNotEqualTo(one);
        assertThat(Fingerprint.of("r", null, "if (x) return;")).isNotEqualTo(one);
        assertThat(Fingerprint.of("r", "A.b", "if (y) return;")).isNotEqualTo(one);
    }

    /** A changed algorithm would post every finding of every open pull request again. */
    @Test
    void theAlgorithmIsPinned() {
        assertThat(Fingerprint.of("java/sql-injection", "Users.find", "query(\"a\" + b)"))
                .isEqualTo("cg1:3c377513e91651ffb15ad9ab");
    }

    @Test
    void equalFindingsAreToldApartByOrderAndKeepItWhenLinesMove() {
        List<Finding> before = Fingerprints.distinct(List.of(at("a", 30), at("a", 10), at("b", 5)));
        List<Finding> after = Fingerprints.distinct(List.of(at("a", 17), at("a", 99), at("b", 50)));
        assertThat(before).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(after)
                .extracting(Finding::fingerprint)
                .containsExactlyElementsOf(
                        before.stream().map(Finding::fingerprint).toList());
        assertThat(before.getFirst().fingerprint()).isEqualTo(at("x", 1).fingerprint());
    }

    @Test
    void joiningUnitsThatWereToldApartAloneLeavesNoTwin() {
        List<Finding> first = Fingerprints.distinct(List.of(at("a", 1), at("a", 2)));
        List<Finding> second = Fingerprints.distinct(List.of(at("b", 1), at("b", 2)));
        List<Finding> joined = Fingerprints.distinct(
                java.util.stream.Stream.of(first, second).flatMap(List::stream).toList());
        assertThat(joined)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(Fingerprints.distinct(joined)).isEqualTo(joined);
    }

    @Test
    void anEditBelowTheFirstLineOfAPlaceKeepsItsIdentity() {
        LineRange place = new LineRange(2, 6);
        String before = "a\nb\nc\nd\ne\nf";
        String edited = "a\nb\nc + 1\nd\ne\nf";
        assertThat(Fingerprints.context(before, place)).isEqualTo("b").isEqualTo(Fingerprints.context(edited, place));
        assertThat(Fingerprints.context(new LineIndex(before), place)).isEqualTo("b");
        assertThat(Fingerprints.context("a", new LineRange(7, 9))).isEmpty();
        assertThat(Fingerprints.context(new LineIndex("a"), new LineRange(7, 9)))
                .isEmpty();
    }

    private static Finding at(String path, int line) {
        return Samples.of("r", Category.LOGIC, Severity.LOW)
                .at(path, line, line)
                .finding();
    }
}
