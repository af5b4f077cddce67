package io.codeguardian.benchmarks.start;

import io.codeguardian.benchmarks.Folders;
import io.codeguardian.local.supervision.LocalSystem;
import io.codeguardian.local.supervision.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Start-up and memory of each service and of the whole embedded system, without AOT caches and with them. */
public final class StartBenchmark {
    private final PrintStream out;

    public StartBenchmark(PrintStream out) {
        this.out = out;
    }

    public void run() throws IOException, InterruptedException {
        Path data = Folders.temporary();
        Path caches = Files.createDirectories(data.resolve("caches"));
        start(data.resolve("first"), caches); // unpacks the database, records the caches
        Started plain = start(data.resolve("first"), null);
        Started cached = start(data.resolve("first"), caches);
        out.println();
        out.println("| program | ready without cache | ready with AOT cache | resident memory |");
        out.println("|---|---|---|---|");
        cached.ready.forEach((name, took) -> out.printf(
                "| %s | %.2f s | %.2f s | %d MB |%n",
                name,
                plain.ready.getOrDefault(name, Duration.ZERO).toMillis() / 1e3,
                took.toMillis() / 1e3,
                cached.memory.getOrDefault(name, 0L)));
        out.printf(
                "| whole system | %.2f s | %.2f s | %d MB |%n",
                plain.total.toMillis() / 1e3,
                cached.total.toMillis() / 1e3,
                cached.memory.values().stream().mapToLong(Long::longValue).sum());
    }

    private record Started(Map<String, Duration> ready, Map<String, Long> memory, Duration total) {}

    private static Started start(Path data, @Nullable Path caches) throws IOException, InterruptedException {
        Map<String, Duration> ready = new ConcurrentHashMap<>();
        var builder = LocalSystem.builder(data)
                .setting("CODEGUARDIAN_WEBHOOK_SECRETS", "a secret of the benchmark")
                .progress(new Progress() {
                    @Override
                    public void ready(String program, Duration took) {
                        ready.put(program, took);
                    }
                });
        if (caches != null) {
            builder.aotCaches(caches);
        }
        long begin = System.nanoTime();
        try (LocalSystem system = builder.start()) {
            Duration total = Duration.ofNanos(System.nanoTime() - begin);
            Map<String, Long> memory = new ConcurrentHashMap<>();
            for (String name : system.names()) {
                memory.put(name, residentMegabytes(system.pid(name)));
            }
            return new Started(ready, memory, total);
        }
    }

    /** VmRSS of the process and of its children; shared pages of PostgreSQL's processes count more than once. */
    private static long residentMegabytes(long pid) throws IOException {
        long kilobytes = ownKilobytes(pid);
        for (ProcessHandle child : ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .toList()) {
            kilobytes += ownKilobytes(child.pid());
        }
        return kilobytes / 1024;
    }

    private static long ownKilobytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
