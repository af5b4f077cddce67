package io.codeguardian.engine.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.codeguardian.language.AnalysisFailure;
import io.codeguardian.language.Category;
import io.codeguardian.language.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program under a tool's name tells what it sees and tries what it may not. */
class SandboxTest {
    @TempDir
    private Path folder;

    @Test
    void theEnvironmentIsEmptyAndTheIdentityNobodys() throws IOException {
        String told = told("echo env:; env; id -u; id -g; echo caps:; grep CapEff /proc/self/status");

        assertThat(told).contains("65534 65534").contains("CapEff: 0000000000000000");
        assertThat(told).doesNotContain("PATH=").doesNotContain("HOME=").doesNotContain("JAVA");
    }

    @Test
    void thereIsNoNetworkAndNoOtherProcess() throws IOException {
        String told = told("cat /proc/net/dev | tail -n +3 | cut -d: -f1; echo processes; ls /proc | grep -c '^[0-9]'");

        assertThat(told.replace(" ", "")).startsWith("loprocesses");
        assertThat(Integer.parseInt(
                        told.substring(told.lastIndexOf("processes") + 9).strip()))
                .isLessThan(12);
    }

    @Test
    void onlyTheCopiesAreSeenAndNothingCanBeWritten() throws IOException {
        String told = told("ls /in; ls /; echo x > /in/f00001.py; echo x > /config/x; ls /home /root /etc");

        assertThat(told).startsWith("f00001.py bin config dev in lib lib64 proc tmp usr");
        assertThat(told).contains("/in/f00001.py: Read-only file system");
        assertThat(told).contains("/config/x: Read-only file system");
        assertThat(told).contains("cannot access '/etc'").contains("cannot access '/root'");
    }

    @Test
    void aToolThatNeverEndsIsEnded() throws IOException {
        Evidence.program(folder, "ruff", "sleep 600");

        ToolReport report = examine(Duration.ofSeconds(1));

        assertThat(report.failures()).extracting(AnalysisFailure::reason).containsExactly("took longer than 1 s");
        assertThat(report.failures()).extracting(AnalysisFailure::required).containsExactly(false);
    }

    @Test
    void aFloodIsCut() throws IOException {
        Evidence.program(folder, "ruff", "yes flood");

        assertThat(examine(Duration.ofSeconds(30)).failures())
                .extracting(AnalysisFailure::reason)
                .containsExactly("wrote more than can be read");
    }

    @Test
    void wordsOfAToolAreCleanedAndCut() throws IOException {
        String hostile = "a\\u001b[31mb" + "x".repeat(5_000);
        Evidence.program(folder, "ruff", Evidence.saying(hostile));

        String told = examine(Duration.ofSeconds(30)).findings().getFirst().message();

        assertThat(told).startsWith("a [31mb").hasSizeLessThan(700);
    }

    @Test
    void withoutBubblewrapNothingRuns() throws IOException {
        Path marker = folder.resolve("ran");
        Evidence.program(folder, "ruff", "touch " + marker);
        try (ExternalTools tools = new ExternalTools(Evidence.settings(List.of(folder), null, "ruff"))) {
            ToolReport report = tools.examine(List.of(Evidence.python("x = 1\n")), EnumSet.allOf(Category.class));

            assertThat(report.findings()).isEmpty();
            assertThat(tools.absent().getFirst().reason()).contains("bwrap");
        }
        assertThat(marker).doesNotExist();
    }

    private String told(String commands) throws IOException {
        Evidence.program(folder, "ruff", Evidence.telling(commands));
        List<Finding> findings = examine(Duration.ofSeconds(30)).findings();
        assertThat(findings).hasSize(1);
        return findings.getFirst().message();
    }

    private ToolReport examine(Duration limit) {
        assumeThat(new ProgramSearch(Evidence.HERE, null).find("bwrap"))
                .as("bwrap is not installed (package bubblewrap)")
                .isPresent();
        List<Path> path = new ArrayList<>(List.of(folder));
        path.addAll(Evidence.HERE);
        assertThat(Files.isExecutable(folder.resolve("ruff"))).isTrue();
        ToolSettings settings = new ToolSettings(Set.of("ruff"), path, null, null, limit, 512);
        try (ExternalTools tools = new ExternalTools(settings)) {
            return tools.examine(List.of(Evidence.python("x = 1\n")), EnumSet.allOf(Category.class));
        }
    }
}
