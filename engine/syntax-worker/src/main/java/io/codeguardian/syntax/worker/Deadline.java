package io.codeguardian.syntax.worker;

import java.time.Duration;

/** Ends the process when a parse does not: the supervisor that would kill it may itself be gone. */
final class Deadline implements AutoCloseable {
    /** Milliseconds that one text may take; the supervisor sets it above its own limit. */
    static final String LIMIT = "codeguardian.syntax.limit-ms";

    private static final int EXIT_STUCK = 124;

    private final long limitNanos;
    private final Thread watch;
    private volatile long begun;

    private Deadline(Duration limit) {
        this.limitNanos = limit.toNanos();
        this.watch = Thread.ofPlatform().daemon().name("deadline").unstarted(this::watch);
    }

    static Deadline start() {
        Deadline deadline = new Deadline(Duration.ofMillis(Long.getLong(LIMIT, 10_000)));
        deadline.watch.start();
        return deadline;
    }

    void begin() {
        begun = System.nanoTime() | 1; // 0 means idle
    }

    void end() {
        begun = 0;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(Duration.ofNanos(limitNanos / 4));
                long since = begun;
                if (since != 0 && System.nanoTime() - since > limitNanos) {
                    Runtime.getRuntime().halt(EXIT_STUCK);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
