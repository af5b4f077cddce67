package io.codeguardian.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process that we started. */
public final class Child {
    private final Command command;
    private final Process process;

    private Child(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    /** @throws IOException when the program cannot be run */
    public static Child start(Command command) throws IOException {
        Files.createDirectories(command.folder());
        Files.createDirectories(command.log().getParent());
        ProcessBuilder builder = new ProcessBuilder(command.words())
                .directory(command.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        Environment.inheritHarmless(builder.environment());
        builder.environment().putAll(command.environment());
        return new Child(command, builder.start());
    }

    public String name() {
        return command.name();
    }

    public Command command() {
        return command;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Returns when it has ended. */
    public void awaitExit() throws InterruptedException {
        process.waitFor();
    }

    /** Asks it to stop, waits, then kills it. Returns whether it stopped by itself. */
    public boolean stop(Signal signal, Duration grace) {
        return Stopping.stop(process.toHandle(), signal, grace);
    }

    /** SIGKILL, as a crash would do. Returns when the process is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException(name() + " survives SIGKILL");
        }
    }
}
