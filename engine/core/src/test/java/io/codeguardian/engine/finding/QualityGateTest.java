package io.codeguardian.engine.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import io.codeguardian.language.GateSettings;
import io.codeguardian.language.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityGateTest {
    private final Finding critical =
            Samples.of("a", Category.SECURITY, Severity.CRITICAL).finding();
    private final Finding high = Samples.of("b", Category.LOGIC, Severity.HIGH).finding();
    private final Finding low = Samples.of("c", Category.PATTERN, Severity.LOW).finding();

    @Test
    void blocksFromTheNamedSeverityUpwards() {
        GateSettings settings = new GateSettings(Severity.HIGH, null);
        assertThat(QualityGate.judge(settings, List.of(low), 0).passed()).isTrue();
        assertThat(QualityGate.judge(settings, List.of(low, high, high, critical), 0)
                        .reasons())
                .containsExactly("1 critical finding", "2 high findings");
    }

    @Test
    void blocksBelowTheMinimumScore() {
        GateSettings settings = new GateSettings(null, 70.0);
        assertThat(QualityGate.judge(settings, List.of(critical), 70.0).passed())
                .isTrue();
        assertThat(QualityGate.judge(settings, List.of(), 69.9).reasons()).containsExactly("score 69.9 is below 70.0");
    }

    @Test
    void blocksNothingWhenTheTeamSaysNothing() {
        assertThat(QualityGate.judge(new GateSettings(null, null), List.of(critical), 0)
                        .passed())
                .isTrue();
    }
}
