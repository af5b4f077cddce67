package io.codeguardian.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleHistoryTest {
    @TempDir
    Path folder;

    @Test
    void isARealRepositoryWithAChangeInFourLanguages() throws Exception {
        SampleHistory.create(folder.resolve("shop.git"));

        assertThat(git("log", "--format=%s", "main").lines()).hasSize(4);
        assertThat(git("log", "--format=%s", "main.." + SampleHistory.BRANCH).lines())
                .hasSize(3);
        assertThat(git("diff", "--name-only", "main.." + SampleHistory.BRANCH).lines())
                .anyMatch(path -> path.endsWith(".java"))
                .anyMatch(path -> path.endsWith(".py"))
                .anyMatch(path -> path.endsWith(".go"))
                .anyMatch(path -> path.endsWith(".ts"));
        assertThat(git("fsck", "--strict")).isEmpty();
    }

    private String git(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 3];
        command[0] = "git";
        command[1] = "-C";
        command[2] = folder.resolve("shop.git").toString();
        System.arraycopy(words, 0, command, 3, words.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
