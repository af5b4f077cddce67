package io.codeguardian.engine.source;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How syntax workers are run.
 *
 * @param worker the worker's jar or executable; null looks beside the program that runs
 * @param processes 1 to 64
 * @param limit time for one text; a worker that is busy beyond it and a quarter is killed, a starved one at four times
 * @param heapMegabytes of one worker's JVM
 * @param memoryMegabytes address space of one worker, where the system can bound it
 */
public record WorkerSettings(
        @Nullable Path worker, int processes, Duration limit, int heapMegabytes, int memoryMegabytes) {
    /** The setting that names the worker, as a system property. */
    public static final String WORKER = "codeguardian.syntax.worker";

    private static final String WORKER_VARIABLE = "CODEGUARDIAN_SYNTAX_WORKER";

    public WorkerSettings {
        if (processes < 1 || processes > 64) {
            throw new IllegalArgumentException("syntax workers must be 1 to 64, not " + processes);
        }
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("the limit of a parse must be above zero, not " + limit);
        }
    }

    /** The worker by system property or environment, a process for each of at most four cores, 2 s a text. */
    public static WorkerSettings defaults() {
        String named = System.getProperty(WORKER, System.getenv(WORKER_VARIABLE));
        int cores = Runtime.getRuntime().availableProcessors();
        Path worker = named == null || named.isBlank() ? null : Path.of(named);
        return new WorkerSettings(worker, Math.clamp(cores, 1, 4), Duration.ofSeconds(2), 160, 2_048);
    }

    public WorkerSettings withWorker(@Nullable Path path) {
        return new WorkerSettings(path, processes, limit, heapMegabytes, memoryMegabytes);
    }

    public WorkerSettings withProcesses(int count) {
        return new WorkerSettings(worker, count, limit, heapMegabytes, memoryMegabytes);
    }

    public WorkerSettings withLimit(Duration perText) {
        return new WorkerSettings(worker, processes, perText, heapMegabytes, memoryMegabytes);
    }
}
