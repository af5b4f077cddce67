package io.codeguardian.engine.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command line of a worker: as little memory, environment and rights as it needs. */
final class WorkerCommand {
    private static final List<Path> PRLIMIT = List.of(Path.of("/usr/bin/prlimit"), Path.of("/bin/prlimit"));

    private final WorkerSettings settings;
    private final Path worker;
    private final Path natives;

    private WorkerCommand(WorkerSettings settings, Path worker, Path natives) {
        this.settings = settings;
        this.worker = worker;
        this.natives = natives;
    }

    /** @throws IOException saying what is missing */
    static WorkerCommand prepare(WorkerSettings settings) throws IOException {
        Path worker = settings.worker();
        if (worker == null) {
            worker = WorkerLocation.find()
                    .orElseThrow(() -> new IOException(
                            "the syntax worker is not beside this program; " + WorkerSettings.WORKER + " can name it"));
        }
        if (!Files.isRegularFile(worker)) {
            throw new IOException("there is no syntax worker at " + worker);
        }
        return new WorkerCommand(settings, worker.toAbsolutePath(), NativesFolder.forWorker(worker));
    }

    Process start() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(line()).directory(natives.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // What parses hostile text inherits no secret.
        String systemRoot = System.getenv("SystemRoot");
        builder.environment().clear();
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        if (systemRoot != null) {
            builder.environment().put("SystemRoot", systemRoot);
        }
        return builder.start();
    }

    private List<String> line() throws IOException {
        List<String> line = new ArrayList<>(bounds());
        if (worker.toString().endsWith(".jar")) {
            line.add(WorkerLocation.java()
                    .orElseThrow(() -> new IOException("no Java to run the syntax worker; set JAVA"))
                    .toString());
            line.addAll(jvm());
            line.addAll(properties());
            line.add("-jar");
            line.add(worker.toString());
        } else {
            line.add(worker.toString());
            line.addAll(properties());
        }
        return line;
    }

    private List<String> bounds() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return List.of();
        }
        return PRLIMIT.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(p -> List.of(p.toString(), "--as=" + ((long) settings.memoryMegabytes() << 20), "--core=0"))
                .orElse(List.of());
    }

    private List<String> jvm() {
        List<String> flags = new ArrayList<>(List.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr"));
        Path archive = worker.resolveSibling("syntax-worker.aot");
        if (Files.isRegularFile(archive)) {
            flags.add("-XX:AOTCache=" + archive);
        }
        return flags;
    }

    private List<String> properties() {
        // Above the supervisor's own patience with a starved machine.
        return List.of(
                "-Dcodeguardian.syntax.natives=" + natives,
                "-Dcodeguardian.syntax.limit-ms=" + settings.limit().toMillis() * 8);
    }
}
