package io.codeguardian.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The engine may only get better: raise the floors when it does. */
class DetectionFloorTest {
    private static final double PRECISION = 0.90;
    private static final double RECALL = 0.45;

    @Test
    void theEngineKeepsItsPrecisionAndItsRecall() throws Exception {
        CaseSet set = CaseSet.known(Path.of("."));
        EngineExaminee engine = EngineExaminee.ofAll(set);

        Tally total = new Judgement(Families.read(), set, engine.languages(), engine.examine(set)).total();

        assertThat(total.cases()).isEqualTo(set.cases().size());
        assertThat(total.precision()).as("precision of %s", total).isGreaterThan(PRECISION);
        assertThat(total.recall()).as("recall of %s", total).isGreaterThan(RECALL);
    }
}
