package io.codeguardian.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a crashed server left in its data folder. A dead server's own {@code postmaster.pid} stays: the next one reads
 * the shared memory's id in it and refuses to start beside sessions that still run.
 */
record LeftoverServer(Path folder) {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    void clear() throws IOException, InterruptedException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> alive = processOf(file);
        if (alive.isPresent() && !isPostgres(alive.get())) {
            // The number went to a stranger; the server would take it for itself.
            Files.delete(file);
        }
        awaitSessions();
    }

    private static Optional<ProcessHandle> processOf(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("/postgres")).orElse(false);
    }

    /** Sessions end by themselves shortly after their server died. */
    private void awaitSessions() throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end && anySession()) {
            Thread.sleep(50);
        }
    }

    private boolean anySession() {
        return ProcessHandle.allProcesses().anyMatch(p -> isPostgres(p) && worksIn(p));
    }

    private boolean worksIn(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(folder);
        } catch (IOException e) {
            return false;
        }
    }
}
