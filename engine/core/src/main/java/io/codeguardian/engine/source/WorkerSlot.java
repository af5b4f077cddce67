package io.codeguardian.engine.source;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A place for one worker: starts it when needed, and again, ever later, when it keeps dying. */
final class WorkerSlot {
    private static final int FREE_DEATHS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final Duration RETRY_START = Duration.ofSeconds(10);

    private final WorkerSettings settings;
    private @Nullable WorkerProcess worker;
    private @Nullable IOException startFailure;
    private long startAgainAt;
    private int deaths;
    private boolean closed;

    WorkerSlot(WorkerSettings settings) {
        this.settings = settings;
    }

    /** @throws IOException when no worker can be had now */
    WorkerProcess running() throws IOException {
        WorkerProcess current = current();
        if (current != null) {
            return current;
        }
        pauseAfterDeaths();
        try {
            WorkerProcess started = WorkerProcess.start(WorkerCommand.prepare(settings), settings.limit());
            return adopt(started);
        } catch (IOException e) {
            synchronized (this) {
                startFailure = e;
                startAgainAt = System.nanoTime() + RETRY_START.toNanos();
            }
            throw e;
        }
    }

    private synchronized @Nullable WorkerProcess current() throws IOException {
        if (closed) {
            throw new IOException("the parser is closed");
        }
        if (startFailure != null && System.nanoTime() - startAgainAt < 0) {
            throw startFailure;
        }
        if (worker != null && !worker.alive()) {
            worker.close();
            worker = null;
        }
        return worker;
    }

    private synchronized WorkerProcess adopt(WorkerProcess started) throws IOException {
        if (closed) {
            started.close();
            throw new IOException("the parser is closed");
        }
        startFailure = null;
        worker = started;
        return started;
    }

    private void pauseAfterDeaths() {
        int beyond;
        synchronized (this) {
            beyond = deaths - FREE_DEATHS;
        }
        if (beyond <= 0) {
            return;
        }
        long millis = Math.min(LONGEST_PAUSE.toMillis(), 50L << Math.min(beyond, 10));
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void worked() {
        deaths = 0;
    }

    /** Kills what is left of the worker. */
    synchronized void died() {
        deaths++;
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    /** The process id of the worker that runs, or -1. */
    synchronized long pid() {
        return worker == null ? -1 : worker.pid();
    }

    synchronized void close() {
        closed = true;
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
