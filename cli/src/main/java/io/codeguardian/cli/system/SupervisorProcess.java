package io.codeguardian.cli.system;

import io.codeguardian.cli.problem.ConfigurationProblem;
import io.codeguardian.local.installation.JavaProgram;
import io.codeguardian.local.process.PidFile;
import io.codeguardian.local.process.Signal;
import io.codeguardian.local.supervision.DataFolder;
import io.codeguardian.local.supervision.Leftovers;
import io.codeguardian.local.supervision.SupervisorMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The background process that holds a system up. */
public record SupervisorProcess(DataFolder data) {
    /** Services end their reactions and a first run writes its AOT caches. */
    private static final Duration STOP_LIMIT = Duration.ofMinutes(4);

    private PidFile pidFile() {
        return new PidFile(data.path().resolve("run").resolve("supervisor.pid"));
    }

    public Optional<ProcessHandle> running() throws IOException {
        return pidFile().running();
    }

    /**
     * Starts it, passes on what it says, and returns once everything is ready.
     *
     * @throws ConfigurationProblem with its reason when it gives up
     */
    public void start(Map<String, String> settings, boolean freePorts, Consumer<String> said)
            throws IOException, InterruptedException {
        new Leftovers(data).stop();
        Path log = data.log("supervisor");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(command(freePorts))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        pidFile().write(process.toHandle());
        follow(log, process.toHandle(), said);
    }

    private List<String> command(boolean freePorts) {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            // A session of its own: Ctrl-C here must not reach it.
            words.add("/usr/bin/setsid");
        }
        words.addAll(new JavaProgram(96)
                .main(
                        List.of(Path.of(System.getProperty("java.class.path"))),
                        SupervisorMain.class.getName(),
                        data.path().toString(),
                        Caches.folder(data.path()).toString(),
                        freePorts ? "free-ports" : "default-ports"));
        return words;
    }

    private static void follow(Path log, ProcessHandle process, Consumer<String> said)
            throws IOException, InterruptedException {
        try (LogFollower lines = new LogFollower(log)) {
            while (true) {
                for (String line : lines.next()) {
                    if (line.equals(SupervisorMain.UP)) {
                        return;
                    }
                    if (line.startsWith(SupervisorMain.FAILED)) {
                        String more = String.join("\n", lines.next());
                        String words = line.substring(SupervisorMain.FAILED.length()) + "\n" + more;
                        throw new ConfigurationProblem(words.strip());
                    }
                    said.accept(line);
                }
                if (!process.isAlive()) {
                    throw new ConfigurationProblem("the supervisor died; see " + log);
                }
                Thread.sleep(50);
            }
        }
    }

    /** Stops it and everything with it, also when only leftovers run; passes on what is said. */
    public boolean stop(Consumer<String> said) throws IOException, InterruptedException {
        Optional<ProcessHandle> running = running();
        if (running.isPresent()) {
            try (LogFollower lines = LogFollower.fromEnd(data.log("supervisor"))) {
                Thread stopping = Thread.startVirtualThread(this::terminate);
                while (stopping.isAlive()) {
                    lines.next().forEach(said);
                    Thread.sleep(100);
                }
                lines.next().forEach(said);
            }
        }
        List<String> leftovers = new Leftovers(data).stop();
        leftovers.forEach(name -> said.accept(name + " stopped"));
        return running.isPresent() || !leftovers.isEmpty();
    }

    private void terminate() {
        try {
            pidFile().stopLeftover(Signal.TERM, STOP_LIMIT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
