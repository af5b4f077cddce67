package io.codeguardian.analysis.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FenceTest {
    @Test
    void theMarkIsNewEachTimeAndStandsAloneAroundTheMaterial() {
        String[] lines = Fence.around("a\nb").split("\n");
        String mark = lines[1];

        assertThat(mark).matches("data-[0-9a-f]{32}");
        assertThat(lines[0]).contains(mark);
        assertThat(lines).containsSubsequence(mark, "a", "b", mark);
        assertThat(Fence.around("a\nb")).doesNotContain(mark);
    }
}
