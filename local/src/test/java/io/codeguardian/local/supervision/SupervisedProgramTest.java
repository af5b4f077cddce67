package io.codeguardian.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.local.process.Child;
import io.codeguardian.local.process.Command;
import io.codeguardian.local.process.PidFile;
import io.codeguardian.local.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dies is started again, what was stopped stays down, and nobody else's process is touched. */
class SupervisedProgramTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void isStartedAgainWhenItDies() throws Exception {
        SupervisedProgram program = supervise("echo $$ > ready; exec sleep 60");
        program.start();
        long first = program.pid();

        program.kill();
        program.awaitReady(SOON);

        assertThat(program.pid()).isNotEqualTo(first);
        assertThat(program.restarts()).isEqualTo(1);
        program.stop();
    }

    @Test
    void staysDownWhenItWasStopped() throws Exception {
        SupervisedProgram program = supervise("echo $$ > ready; exec sleep 60");
        program.start();

        program.stop();
        Thread.sleep(600);

        assertThat(program.ready()).isFalse();
        assertThat(program.restarts()).isZero();
    }

    @Test
    void failsToStartWithTheEndOfItsLog() {
        SupervisedProgram program = supervise("echo the disk is full; exit 3");

        assertThatThrownBy(program::start).hasMessageContaining("the disk is full");
    }

    @Test
    void stopsWhatAnEarlierRunLeftBehind() throws Exception {
        Child leftover = Child.start(new Shell(folder, "exec sleep 60").command());
        new PidFile(folder.resolve("shell.pid")).write(leftover.handle());
        SupervisedProgram program = supervise("echo $$ > ready; exec sleep 60");

        program.start();

        assertThat(leftover.alive()).isFalse();
        program.stop();
    }

    @Test
    void sparesAStrangerThatGotTheNumberOfADeadProcess() throws Exception {
        Child stranger = Child.start(new Shell(folder, "exec sleep 60").command());
        Files.writeString(folder.resolve("shell.pid"), stranger.pid() + " 1000\n");
        SupervisedProgram program = supervise("echo $$ > ready; exec sleep 60");

        program.start();

        assertThat(stranger.alive()).isTrue();
        program.stop();
        stranger.kill();
    }

    private SupervisedProgram supervise(String script) {
        return new SupervisedProgram(new Shell(folder, script), Progress.SILENT, true);
    }

    /** Ready once it has written its number. */
    private record Shell(Path folder, String script) implements Program {
        @Override
        public String name() {
            return "shell";
        }

        @Override
        public Path pidFile() {
            return folder.resolve("shell.pid");
        }

        @Override
        public Command command() {
            return new Command(name(), List.of("sh", "-c", script), Map.of(), folder, folder.resolve("shell.log"));
        }

        @Override
        public Callable<Boolean> readiness(Child child) {
            return () -> read().equals(Long.toString(child.pid()));
        }

        private String read() throws IOException {
            return Files.readString(folder.resolve("ready")).strip();
        }
    }
}
