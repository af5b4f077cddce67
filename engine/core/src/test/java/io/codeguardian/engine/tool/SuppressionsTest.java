package io.codeguardian.engine.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "run(x)  # nosec B602",
                "run(x)  # NOQA: S602",
                "# pylint: disable=all",
                "// nosemgrep: rule",
                "/* eslint-disable */",
                "/* eslint no-eval: 0 */",
                "// oxlint-disable-next-line no-eval",
                "// biome-ignore lint: because",
                "# shellcheck disable=SC2086",
                "// cppcheck-suppress doubleFree",
                "/* Flawfinder: ignore */",
                "key = 1 # gitleaks:allow",
                "# hadolint ignore=DL3002",
                "# hadolint global ignore=DL3002",
                "run(); // NOPMD",
                "@SuppressWarnings(\"PMD\")"
            })
    void wordsThatSilenceToolsAreBrokenInPlace(String line) {
        String silenced = Suppressions.silenced(line);

        assertThat(silenced).isNotEqualTo(line).hasSameSizeAs(line);
        assertThat(Suppressions.silenced(silenced)).isEqualTo(silenced);
    }

    @Test
    void otherTextStaysAsItIs() {
        String text = "def f(nose, shell):\n    return check(nose)  # eslint is not used here\n";

        assertThat(Suppressions.silenced(text)).isSameAs(text);
    }
}
