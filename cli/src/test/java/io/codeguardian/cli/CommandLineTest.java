package io.codeguardian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.codeguardian.local.process.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts rely on: exit codes, formats, and no secret anywhere. */
class CommandLineTest {
    private static final String SECRET = "AKIA" + "Q3EGR7TZJ2NX5KWL";
    private static final String LEAK = "key = \"" + SECRET + "\"\n";

    @TempDir
    Path folder;

    @Test
    void usageIsTwo() {
        assertThat(Ran.command("no-such-command").code()).isEqualTo(2);
        assertThat(Ran.command("review", "--format", "yaml").code()).isEqualTo(2);
        assertThat(Ran.command("review", "--fail-on", "awful").code()).isEqualTo(2);
        assertThat(Ran.command("review", "--all", "--base", "main", folder.toString())
                        .code())
                .isEqualTo(2);
        assertThat(Ran.command("replay", "no.such.topic", "--bootstrap-servers", "127.0.0.1:1")
                        .code())
                .isEqualTo(2);
        Ran none = Ran.command("review", folder.resolve("missing").toString());
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("no such file or folder");
    }

    @Test
    void helpIsEverywhere() {
        for (String command :
                new String[] {"review", "demo", "up", "down", "status", "logs", "replay", "doctor", "test"}) {
            Ran ran = Ran.command(command, "--help");
            assertThat(ran.code()).as(command).isZero();
            assertThat(ran.out()).contains("Usage: codeguardian " + command);
        }
        assertThat(Ran.command("--version").out()).contains("CodeGuardian 1.");
    }

    @Test
    void aFolderWithoutGitNeedsAll() throws IOException {
        Files.writeString(folder.resolve("clean.txt"), "nothing here\n");

        Ran change = Ran.command("review", folder.toString());
        assertThat(change.code()).isEqualTo(2);
        assertThat(change.err()).contains("not a git working tree").contains("--all");

        Ran all = Ran.command("review", "--all", folder.toString());
        assertThat(all.code()).isZero();
        assertThat(all.out()).contains("gate passed");
    }

    @Test
    void everyFormatTellsTheSameAndNoneTheSecret() throws Exception {
        Repository repository = Repository.in(folder);
        repository.write("settings.py", "DEBUG = False\n").commit("first");
        repository.write("settings.py", "DEBUG = False\n" + LEAK);

        Ran text = repository.review();
        Ran markdown = repository.review("--format", "markdown");
        Ran json = repository.review("--format", "json");
        Ran sarif = repository.review("--format", "sarif");

        for (Ran ran : new Ran[] {text, markdown, json, sarif}) {
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out() + ran.err()).doesNotContain(SECRET);
        }
        assertThat(text.out()).contains("settings.py").contains("line 2").contains("gate failed: 1 critical finding");
        assertThat(markdown.out()).contains("`settings.py:2`").contains("gate failed");
        JsonNode finding = tree(json).path("findings").path(0);
        assertThat(finding.path("path").asText()).isEqualTo("settings.py");
        assertThat(finding.path("startLine").asInt()).isEqualTo(2);
        assertThat(finding.path("severity").asText()).isEqualTo("critical");
        JsonNode result = tree(sarif).path("runs").path(0).path("results").path(0);
        assertThat(result.findValue("uri").asText()).isEqualTo("settings.py");
        assertThat(result.findValue("startLine").asInt()).isEqualTo(2);
    }

    @Test
    void outputGoesToAFileWithoutColour() throws Exception {
        Repository repository = Repository.in(folder.resolve("r"));
        repository.write("a.py", "x = 1\n").commit("first");
        repository.write("a.py", LEAK);
        Path file = folder.resolve("report.txt");

        Ran ran = repository.review("--output", file.toString());

        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(file)).contains("a.py").doesNotContain("\u001b");
    }

    @Test
    void gateFollowsFailOn() throws Exception {
        Repository repository = Repository.in(folder);
        repository.write("a.py", "x = 1\n").commit("first");
        repository.write("a.py", "password = \"kT7#mQ9vLp2xWz4R\"\n");

        assertThat(repository.review("--fail-on", "critical").code()).isZero();
        assertThat(repository.review("--fail-on", "info").code()).isEqualTo(1);
    }

    @Test
    void nothingRunsUnlessItWasStarted() {
        String data = folder.resolve("data").toString();

        assertThat(Ran.command("status", "--data", data).code()).isEqualTo(1);
        assertThat(Ran.command("status", "--data", data).out()).contains("codeguardian up");
        assertThat(Ran.command("down", "--data", data).code()).isZero();
        assertThat(Ran.command("logs", "--data", data).code()).isEqualTo(2);
    }

    @Test
    void whatIsReadAtTheStartIsNotPassedOverWhileItRuns() throws IOException {
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("run"));
        new PidFile(data.resolve("run/supervisor.pid")).write(ProcessHandle.current());

        Ran again = Ran.command("up", "--data", data.toString());
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("Already running");
        Ran newKey = Ran.command("up", "--new-key", "--data", data.toString());
        assertThat(newKey.code()).isEqualTo(2);
        assertThat(newKey.err()).contains("codeguardian down first");
    }

    @Test
    void doctorNamesThePackageOfWhatIsMissing() {
        Ran ran = Ran.command("doctor");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("git").contains("bwrap").contains("chromium");
    }

    private static JsonNode tree(Ran ran) throws IOException {
        return new ObjectMapper().readTree(ran.out());
    }
}
