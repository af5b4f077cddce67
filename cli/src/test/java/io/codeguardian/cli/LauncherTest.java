package io.codeguardian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.local.installation.Installation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, with JDKs that are shell scripts. */
class LauncherTest {
    @TempDir
    Path folder;

    private Path checkout = Path.of("");

    @BeforeEach
    void aBuiltCheckout() throws IOException {
        checkout = folder.resolve("a checkout");
        Files.createDirectories(checkout.resolve("cli/target"));
        Files.copy(Installation.find().root().resolve("codeguardian"), checkout.resolve("codeguardian"));
        Files.createFile(checkout.resolve("cli/target/codeguardian-cli.jar"));
        Files.createFile(checkout.resolve("cli/target/built"));
    }

    @Test
    void takesTheNamedJdkPassesArgumentsAndTheExitCode() throws Exception {
        Path jdk = jdk("jdk-25", "25.0.1");

        Ran ran = launch(Map.of("CODEGUARDIAN_JAVA_HOME", jdk.toString()), "review", "a b");

        assertThat(ran.code()).isEqualTo(7);
        assertThat(ran.out()).contains("jdk-25").contains("[-jar]").endsWith("[review]\n[a b]\n");
    }

    @Test
    void passesOverAnOlderJdk() throws Exception {
        Path old = jdk("jdk-17", "17.0.9");
        Path right = jdk("jdk-26", "26");

        Ran ran = launch(Map.of("CODEGUARDIAN_JAVA_HOME", old.toString(), "JAVA_HOME", right.toString()), "status");

        assertThat(ran.out()).contains("jdk-26").doesNotContain("jdk-17");
    }

    @Test
    void usesTheFolderForTemporaryFilesThatItIsGiven() throws Exception {
        Map<String, String> environment =
                Map.of("CODEGUARDIAN_JAVA_HOME", jdk("jdk-25", "25").toString(), "TMPDIR", folder.toString());

        assertThat(launch(environment, "status").out()).contains("[-Djava.io.tmpdir=" + folder + "]");
    }

    @Test
    void showsTheErrorOfAFailedBuildAndKeepsItsLog() throws Exception {
        Files.delete(checkout.resolve("cli/target/built"));
        script(
                checkout.resolve("mvnw"),
                "echo '[INFO] Building CodeGuardian one 1.0 [2/9]'; echo '[ERROR] no disk'; exit 1");

        Ran ran = launch(Map.of("CODEGUARDIAN_JAVA_HOME", jdk("jdk-25", "25").toString()), "status");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).contains("2 of 9").contains("[ERROR] no disk").contains("build.log");
        assertThat(checkout.resolve("target/build.log")).content().contains("no disk");
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        Path source = checkout.resolve("engine/src/main/java/A.java");
        Files.createDirectories(source.getParent());
        Files.createFile(source);
        assertThat(source.toFile().setLastModified(System.currentTimeMillis() + 60_000))
                .isTrue();
        script(checkout.resolve("mvnw"), "echo \"$@\" > built-with; exit 0");

        launch(Map.of("CODEGUARDIAN_JAVA_HOME", jdk("jdk-25", "25").toString()), "status");

        assertThat(checkout.resolve("built-with")).content().contains("package").contains("-DskipTests");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "echo " + name + "; for a in \"$@\"; do echo \"[$a]\"; done; exit 7");
        script(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ran launch(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", checkout.resolve("codeguardian").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(n -> n.equals("JAVA_HOME") || n.startsWith("CODEGUARDIAN_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output, "");
    }
}
