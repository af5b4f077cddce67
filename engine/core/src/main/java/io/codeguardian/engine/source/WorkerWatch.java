package io.codeguardian.engine.source;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Kills a worker that is busy past its limit; one that the machine starves gets up to four times as long. */
final class WorkerWatch implements AutoCloseable {
    private static final int PATIENCE = 4;

    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Process process;
    private final Runnable expired;
    private final long begun = System.nanoTime();
    private final long limitNanos;
    private final long probationNanos;
    private volatile boolean over;
    private volatile ScheduledFuture<?> next;

    private WorkerWatch(Process process, Duration limit, Runnable expired) {
        this.process = process;
        this.expired = expired;
        this.limitNanos = limit.toNanos();
        this.probationNanos = limitNanos / 4;
        this.next = CLOCK.schedule(() -> probation(cpuNanos()), limitNanos, TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("syntax-worker-watch").factory());
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Watches until closed. */
    static WorkerWatch over(Process process, Duration limit, Runnable expired) {
        return new WorkerWatch(process, limit, expired);
    }

    private void probation(long cpuBefore) {
        if (!over) {
            next = CLOCK.schedule(() -> judge(cpuBefore), probationNanos, TimeUnit.NANOSECONDS);
        }
    }

    private void judge(long cpuBefore) {
        if (over) {
            return;
        }
        long cpu = cpuNanos();
        boolean starved = cpu - cpuBefore < probationNanos / 2;
        if (starved && System.nanoTime() - begun < PATIENCE * limitNanos) {
            probation(cpu);
            return;
        }
        expired.run();
        process.destroyForcibly();
    }

    private long cpuNanos() {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    @Override
    public void close() {
        over = true;
        next.cancel(false);
    }
}
