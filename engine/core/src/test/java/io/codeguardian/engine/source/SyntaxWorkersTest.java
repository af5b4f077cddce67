package io.codeguardian.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.codeguardian.engine.source.Parsed.Reason;
import io.codeguardian.engine.source.Parsed.TextOnly;
import io.codeguardian.language.SourceLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real worker processes, and shell scripts that fail in every way a worker can. */
@Timeout(60)
class SyntaxWorkersTest {
    /** Marker, length 15, content: the greeting as {@code Frames} writes it. */
    private static final String GREET = "printf 'CGS1\\017\\000\\000\\000syntax-worker 1'\n";

    @TempDir
    private Path folder;

    private static SourceText java(String text) {
        return new SourceText("A.java", SourceLanguage.JAVA, text);
    }

    private SyntaxWorkers scripted(String script) throws IOException {
        Path worker = folder.resolve("worker.sh");
        Files.writeString(worker, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(worker, PosixFilePermissions.fromString("rwx------"));
        return new SyntaxWorkers(
                WorkerSettings.defaults().withWorker(worker).withProcesses(1).withLimit(Duration.ofMillis(200)));
    }

    private static TextOnly textOnly(Parsed parsed) {
        assertThat(parsed).isInstanceOf(TextOnly.class);
        return (TextOnly) parsed;
    }

    @Test
    void resultsKeepTheOrderOfTheTexts() {
        try (SyntaxWorkers parser = SyntaxWorkers.withDefaults()) {
            List<SourceText> texts = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                texts.add(java("class C" + i + " { /*" + "x".repeat(i * 7) + "*/ }"));
            }
            texts.add(17, new SourceText("a.yaml", SourceLanguage.YAML, "a: 1"));
            List<Parsed> results = parser.parse(texts);
            assertThat(results).extracting(Parsed::source).containsExactlyElementsOf(texts);
            assertThat(results.get(18).syntax().orElseThrow().text())
                    .isSameAs(texts.get(18).text());
            assertThat(textOnly(results.get(17)).reason()).isEqualTo(Reason.UNSUPPORTED);
            assertThat(parser.parse(List.of())).isEmpty();
        }
    }

    @Test
    void noProcessRunsBeforeTheFirstTextAndNoneAfterClose() {
        SyntaxWorkers parser = SyntaxWorkers.withDefaults();
        assertThat(parser.workerPids()).isEmpty();
        assertThat(parser.parse(java("class A {}")).syntax()).isPresent();
        List<Long> pids = parser.workerPids();
        assertThat(pids).hasSize(1);
        parser.close();
        assertThat(pids).noneMatch(pid -> ProcessHandle.of(pid).isPresent());
        assertThat(textOnly(parser.parse(java("class A {}"))).reason()).isEqualTo(Reason.UNAVAILABLE);
    }

    @Test
    void singleFilesKeepToTheWorkerThatIsWarm() {
        try (SyntaxWorkers parser = new SyntaxWorkers(WorkerSettings.defaults().withProcesses(4))) {
            parser.warmUp();
            for (int i = 0; i < 100 && parser.workerPids().isEmpty(); i++) {
                sleep(Duration.ofMillis(100));
            }
            List<Long> warm = parser.workerPids();
            assertThat(warm).hasSize(1);
            for (int i = 0; i < 5; i++) {
                assertThat(parser.parse(java("class A {}")).syntax()).isPresent();
            }
            assertThat(parser.workerPids()).isEqualTo(warm);
        }
    }

    @Test
    void aWorkerKilledFromOutsideCostsNoFile() {
        try (SyntaxWorkers parser = SyntaxWorkers.withDefaults()) {
            String large = "class A { int f() { return 1 + 2 * 3; } }\n".repeat(4_000);
            List<SourceText> texts = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                texts.add(java("// " + i + "\n" + large));
            }
            assertThat(parser.parse(texts.getFirst()).syntax()).isPresent();
            List<Long> first = parser.workerPids();
            var parsing = CompletableFuture.supplyAsync(() -> parser.parse(texts));
            sleep(Duration.ofMillis(150));
            assertThat(parsing).isNotDone();
            first.forEach(pid -> assertThat(ProcessHandle.of(pid).orElseThrow().destroyForcibly())
                    .isTrue());
            assertThat(parsing.join()).allMatch(parsed -> parsed.syntax().isPresent());
            assertThat(parser.workerPids()).doesNotContainAnyElementsOf(first);
        }
    }

    @Test
    void anIdleWorkerThatDiedIsReplaced() {
        try (SyntaxWorkers parser = new SyntaxWorkers(WorkerSettings.defaults().withProcesses(1))) {
            assertThat(parser.parse(java("class A {}")).syntax()).isPresent();
            ProcessHandle worker =
                    ProcessHandle.of(parser.workerPids().getFirst()).orElseThrow();
            worker.destroyForcibly();
            worker.onExit().join();
            assertThat(parser.parse(java("class B {}")).syntax()).isPresent();
        }
    }

    @Test
    void contentThatCrashesTheGrammarIsTriedTwiceAndThenQuarantined() throws IOException {
        Path runs = folder.resolve("runs");
        String dies = "echo run >> " + runs + "\n" + GREET + "head -c 8 > /dev/null\nkill -9 $$\n";
        try (SyntaxWorkers parser = scripted(dies)) {
            assertThat(textOnly(parser.parse(java("class A {}"))).reason()).isEqualTo(Reason.CRASHED);
            assertThat(Files.readAllLines(runs)).hasSize(2);
            TextOnly again = textOnly(parser.parse(java("class A {}")));
            assertThat(again.reason()).isEqualTo(Reason.QUARANTINED);
            assertThat(again.detail()).contains("crashed");
            assertThat(Files.readAllLines(runs)).hasSize(2);
        }
    }

    @Test
    void aWorkerThatSpinsIsKilled() throws IOException {
        try (SyntaxWorkers parser = scripted(GREET + "while :; do :; done\n")) {
            long begun = System.nanoTime();
            assertThat(textOnly(parser.parse(java("class A {}"))).reason()).isEqualTo(Reason.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            assertThat(parser.workerPids()).isEmpty();
            assertThat(textOnly(parser.parse(java("class A {}"))).reason()).isEqualTo(Reason.QUARANTINED);
        }
    }

    @Test
    void aWorkerThatSleepsIsKilledAfterFourTimesTheLimit() throws IOException {
        try (SyntaxWorkers parser = scripted(GREET + "exec sleep 60\n")) {
            long begun = System.nanoTime();
            assertThat(textOnly(parser.parse(java("class A {}"))).reason()).isEqualTo(Reason.TIMED_OUT);
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofMillis(700), Duration.ofSeconds(5));
        }
    }

    @Test
    void aWorkerThatTalksNonsenseCountsAsCrashed() throws IOException {
        try (SyntaxWorkers parser = scripted(GREET + "echo this is no frame at all\nexec sleep 60\n")) {
            assertThat(textOnly(parser.parse(java("class A {}"))).reason()).isEqualTo(Reason.CRASHED);
        }
    }

    @Test
    void aWorkerThatDoesNotStartIsSaidSoAndNotBlamedOnTheText() throws IOException {
        try (SyntaxWorkers parser = scripted("exit 3\n")) {
            TextOnly result = textOnly(parser.parse(java("class A {}")));
            assertThat(result.reason()).isEqualTo(Reason.UNAVAILABLE);
            assertThat(result.detail()).contains("does not start");
            assertThat(textOnly(parser.parse(java("class A {}"))).reason()).isEqualTo(Reason.UNAVAILABLE);
        }
    }

    @Test
    void aMissingWorkerIsNamed() {
        Path nowhere = folder.resolve("nowhere.jar");
        try (SyntaxWorkers parser = new SyntaxWorkers(WorkerSettings.defaults().withWorker(nowhere))) {
            assertThat(textOnly(parser.parse(java("class A {}"))).detail()).contains(nowhere.toString());
        }
    }

    @Test
    void aChangeFullOfKillersIsGivenUpEarly() throws IOException {
        Path runs = folder.resolve("runs");
        String dies = "echo run >> " + runs + "\n" + GREET + "head -c 8 > /dev/null\nkill -9 $$\n";
        try (SyntaxWorkers parser = scripted(dies)) {
            List<SourceText> texts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                texts.add(java("class A" + i + " {}"));
            }
            List<Parsed> results = parser.parse(texts);
            assertThat(results).extracting(r -> textOnly(r).reason()).containsOnly(Reason.CRASHED, Reason.UNAVAILABLE);
            assertThat(Files.readAllLines(runs)).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void theWorkerInheritsNoEnvironment() throws IOException {
        try (SyntaxWorkers parser = new SyntaxWorkers(WorkerSettings.defaults().withProcesses(1))) {
            assertThat(parser.parse(java("class A {}")).syntax()).isPresent();
            String environment = Files.readString(
                    Path.of("/proc", parser.workerPids().getFirst().toString(), "environ"));
            assertThat(environment.split("\0")).allMatch(v -> v.startsWith("MALLOC_ARENA_MAX="));
        }
    }

    @Test
    void aWorkerEndsWithItsInput() throws Exception {
        Process worker = WorkerCommand.prepare(WorkerSettings.defaults()).start();
        assertThat(worker.isAlive()).isTrue();
        worker.getOutputStream().close();
        assertThat(worker.waitFor(Duration.ofSeconds(10))).isTrue();
        assertThat(worker.exitValue()).isZero();
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
