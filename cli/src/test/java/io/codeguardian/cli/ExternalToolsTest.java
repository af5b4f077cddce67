package io.codeguardian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --tools}: off unless asked for, told when it cannot be done. */
class ExternalToolsTest {
    private static final Map<String, String> SYSTEM = Map.of("PATH", "/usr/bin:/bin");

    @TempDir
    Path folder;

    @Test
    void anInstalledToolJoinsTheReview() throws Exception {
        assumeThat(Path.of("/usr/bin/shellcheck")).as("package shellcheck").isExecutable();
        assumeThat(Path.of("/usr/bin/bwrap")).as("package bubblewrap").isExecutable();
        Files.writeString(folder.resolve("clean.sh"), "#!/bin/bash\n# shellcheck disable=all\ncd \"$1\"\nrm -rf ./x\n");

        String with = review("--tools", "shellcheck").out();

        assertThat(with).contains("shellcheck/SC2164").contains("CWE-252");
        assertThat(review().out()).doesNotContain("shellcheck/");
    }

    @Test
    void aToolThatIsNotHereIsToldAndCostsNothingElse() throws Exception {
        assumeThat(Path.of("/usr/bin/bwrap")).as("package bubblewrap").isExecutable();
        Files.writeString(folder.resolve("a.py"), "a = 1\n");

        Ran ran = review("--tools", "opengrep");

        assertThat(ran.out()).contains("tool:opengrep").contains("is not installed");
        assertThat(ran.code()).isZero();
    }

    @Test
    void anUnknownToolIsAUsageError() {
        Ran ran = review("--tools", "shellchek");

        assertThat(ran.err()).contains("unknown tool 'shellchek'").contains("shellcheck");
        assertThat(ran.code()).isEqualTo(2);
    }

    private Ran review(String... options) {
        String[] words = new String[options.length + 5];
        System.arraycopy(new String[] {"review", "--all", "--format", "json", folder.toString()}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return Ran.command(SYSTEM, words);
    }
}
