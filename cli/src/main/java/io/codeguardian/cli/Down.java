package io.codeguardian.cli;

import io.codeguardian.cli.system.SupervisorProcess;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.local.supervision.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops what {@link Up} started. */
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Stops the system gracefully; its data stays. After a first run this writes the start-up caches.")
final class Down implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    Down(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        DataFolder folder = data.get();
        boolean stopped = Files.isDirectory(folder.path())
                && new SupervisorProcess(folder).stop(line -> terminal.note("  " + line));
        terminal.note(stopped ? "Stopped. The data stays in " + folder.path() : "Nothing is running.");
        return ExitCode.CLEAN;
    }
}
