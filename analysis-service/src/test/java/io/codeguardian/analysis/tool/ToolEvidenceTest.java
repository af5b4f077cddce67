package io.codeguardian.analysis.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.codeguardian.engine.tool.ToolReport;
import io.codeguardian.language.Category;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ToolEvidenceTest {
    private static final SourceFile SCRIPT =
            SourceFile.whole("clean.sh", SourceLanguage.BASH, "#!/bin/bash\ncd \"$1\"\nrm -rf ./x\n");

    @Test
    void noToolRunsUnlessAsked() {
        assertThat(examined(Settings.of())).isEqualTo(new ToolReport(List.of(), List.of()));
    }

    @Test
    void aWantedToolSaysWhatItFinds() {
        assumeThat(Path.of("/usr/bin/shellcheck")).as("package shellcheck").isExecutable();
        assumeThat(Path.of("/usr/bin/bwrap")).as("package bubblewrap").isExecutable();

        assertThat(examined(Settings.of("shellcheck")).findings())
                .extracting(f -> f.ruleId())
                .contains("shellcheck/SC2164");
    }

    @Test
    void anUnknownNameStopsTheStart() {
        assertThatThrownBy(() -> examined(Settings.of("shellchek")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shellchek");
    }

    private static ToolReport examined(ToolsSettings settings) {
        ToolEvidence evidence = new ToolEvidence(settings);
        try {
            return evidence.examine(List.of(SCRIPT), EnumSet.allOf(Category.class));
        } finally {
            evidence.stop();
        }
    }

    private record Settings(Optional<List<String>> use) implements ToolsSettings {
        static Settings of(String... names) {
            return new Settings(names.length == 0 ? Optional.empty() : Optional.of(List.of(names)));
        }

        @Override
        public Optional<String> rules() {
            return Optional.empty();
        }

        @Override
        public Duration timeLimit() {
            return Duration.ofSeconds(30);
        }

        @Override
        public int memoryMegabytes() {
            return 1_024;
        }
    }
}
