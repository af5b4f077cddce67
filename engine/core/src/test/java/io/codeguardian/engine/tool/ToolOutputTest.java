package io.codeguardian.engine.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each tool writes: recorded from the tool where it installs here, after its documentation otherwise. */
class ToolOutputTest {
    private static final Path SAMPLES = Path.of("src/test/resources/tools");

    @ParameterizedTest
    @CsvSource({
        "bandit, bandit.json, f00001.py:6 B602 CWE-78 HIGH",
        "pylint, pylint.json, f00001.py:4 dangerous-default-value CWE-665 warning",
        "ruff, ruff.sarif, file:///in/f00001.py:6 S602 CWE-78 error",
        "eslint, eslint.json, /in/f00001.js:3 no-eval CWE-95 1",
        "eslint, eslint.json, /in/f00001.js:3 security/detect-eval-with-expression CWE-95 1",
        "oxlint, oxlint.json, f00001.js:3 no-eval CWE-95 warning",
        "biome, biome.json, f00001.js:3 lint/security/noGlobalEval CWE-95 error",
        "shellcheck, shellcheck.json, f00001.sh:2 SC2164 CWE-252 warning",
        "cppcheck, cppcheck.txt, f00001.c:8 doubleFree CWE-415 error",
        "flawfinder, flawfinder.sarif, f00001.c:5 FF1001 CWE-120 error",
        "semgrep, semgrep.sarif, f00001.py:6 rules.python.subprocess-shell CWE-78 error",
        "opengrep, opengrep.sarif, f00001.py:6 rules.python.subprocess-shell CWE-78 error",
        "gitleaks, gitleaks.sarif, /in/f00001.py:2 private-key CWE-798 warning",
        "osv-scanner, osv-scanner.sarif, file:///in/f00001/package-lock.json:0 CVE-2021-23337 CWE-1395 warning",
        "hadolint, hadolint.sarif, f00001.Dockerfile:3 DL3002 CWE-250 warning",
        "pmd, pmd.sarif, file:///in/f00001.java:5 CloseResource CWE-772 warning"
    })
    void isReadAsResults(String name, String sample, String expected) throws IOException {
        Tool tool = Tools.named(name).orElseThrow();

        List<String> read = tool.output().read(Files.readString(SAMPLES.resolve(sample))).stream()
                .filter(tool::counts)
                .map(r -> "%s:%d %s %s %s"
                        .formatted(
                                r.path(),
                                r.line(),
                                r.rule(),
                                tool.weaknessesOf(r).getFirst(),
                                r.severity()))
                .toList();

        assertThat(read).contains(expected);
    }

    @Test
    void everyToolHasASample() throws IOException {
        try (var samples = Files.list(SAMPLES)) {
            List<String> names =
                    samples.map(p -> p.getFileName().toString().split("\\.")[0]).toList();
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            Tools.ALL.stream().map(Tool::name).toList());
        }
    }

    @Test
    void rulesOutsideTheTableAreDropped() throws IOException {
        Tool hadolint = Tools.named("hadolint").orElseThrow();
        List<ToolResult> all = hadolint.output().read(Files.readString(SAMPLES.resolve("hadolint.sarif")));

        assertThat(all).hasSize(2);
        assertThat(all.stream().filter(hadolint::counts)).hasSize(1);
    }

    @Test
    void whatIsNoReportIsAFailure() {
        for (Tool tool : Tools.ALL) {
            if (!(tool.output() instanceof DelimitedOutput)) {
                assertThatThrownBy(() -> tool.output().read("Traceback (most recent call last)"))
                        .as(tool.name())
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void deepNestingIsAFailureAndNoCrash() {
        String deep = "{\"runs\": " + "[".repeat(200_000);

        assertThatThrownBy(() -> new SarifOutput().read(deep)).isInstanceOf(IOException.class);
    }

    @Test
    void noMoreResultsAreReadThanAReaderCouldBear() throws IOException {
        String line = "f00001.c\t1\t1\terror\tdoubleFree\t415\tagain\n";

        assertThat(new DelimitedOutput().read(line.repeat(OutputReader.MOST + 100)))
                .hasSize(OutputReader.MOST);
    }
}
