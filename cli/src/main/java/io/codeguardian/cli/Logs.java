package io.codeguardian.cli;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.cli.system.LogFollower;
import io.codeguardian.cli.system.LogLine;
import io.codeguardian.cli.text.Terminal;
import io.codeguardian.local.process.LogTail;
import io.codeguardian.local.supervision.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the logs of the system's programs. */
@Command(
        name = "logs",
        mixinStandardHelpOptions = true,
        description = "Shows the last lines of every program's log, or of one.")
final class Logs implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "PROGRAM",
            description = "gateway, ingestion, analysis, synthesis, output, kafka, postgresql or supervisor.")
    private @Nullable String program;

    @Option(
            names = "-n",
            paramLabel = "LINES",
            defaultValue = "40",
            description = "How many of the last lines (${DEFAULT-VALUE}).")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on with what is written, until Ctrl-C.")
    private boolean follow;

    @Option(names = "--raw", description = "As written, in JSON.")
    private boolean raw;

    Logs(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> files = files(data.get());
        if (files.isEmpty()) {
            throw new ConfigurationProblem("no log " + (program == null ? "yet" : "of " + program) + " in "
                    + data.get().path());
        }
        for (Path file : files) {
            LogTail.last(file, lines).lines().forEach(line -> show(file, line));
        }
        if (follow) {
            follow(files);
        }
        return ExitCode.CLEAN;
    }

    private List<Path> files(DataFolder folder) throws IOException {
        Path logs = folder.logs();
        if (program != null) {
            Path file = folder.log(program).normalize();
            return file.startsWith(logs) && Files.isRegularFile(file) ? List.of(file) : List.of();
        }
        if (!Files.isDirectory(logs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(f -> f.toString().endsWith(".log")).sorted().toList();
        }
    }

    private void follow(List<Path> files) throws IOException, InterruptedException {
        Map<Path, LogFollower> followers = new LinkedHashMap<>();
        for (Path file : files) {
            followers.put(file, LogFollower.fromEnd(file));
        }
        while (true) {
            for (Map.Entry<Path, LogFollower> follower : followers.entrySet()) {
                follower.getValue().next().forEach(line -> show(follower.getKey(), line));
            }
            Thread.sleep(200);
        }
    }

    private void show(Path file, String line) {
        String name = file.getFileName().toString().replace(".log", "");
        String text = raw ? line : LogLine.readable(line);
        terminal.say(program == null ? terminal.style().dim("%-11s".formatted(name)) + text : text);
    }
}
