package io.codeguardian.analysis.evidence;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * One run on a thread of its own. When its time is over the result is a {@link TimeoutException} and its place is
 * free, even if the run ignores the interruption.
 */
final class EngineRun implements Runnable {
    private final CompletableFuture<Evidence> result = new CompletableFuture<>();
    private final AtomicBoolean placeGivenBack = new AtomicBoolean();
    private final Supplier<Evidence> work;
    private final Semaphore places;
    private final ScheduledExecutorService clock;
    private final Duration limit;

    private EngineRun(Supplier<Evidence> work, Semaphore places, ScheduledExecutorService clock, Duration limit) {
        this.work = work;
        this.places = places;
        this.clock = clock;
        this.limit = limit;
    }

    /** @param limit counts from when a place was free */
    static CompletableFuture<Evidence> start(
            Supplier<Evidence> work, Semaphore places, ScheduledExecutorService clock, Duration limit) {
        EngineRun run = new EngineRun(work, places, clock, limit);
        Thread.ofPlatform().daemon().name("engine-run").start(run);
        return run.result;
    }

    @Override
    public void run() {
        places.acquireUninterruptibly();
        Thread runner = Thread.currentThread();
        ScheduledFuture<?> alarm = clock.schedule(() -> giveUp(runner), limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            result.complete(work.get());
        } catch (Throwable e) { // an error too, of memory or stack: nobody else would end the wait for the result
            result.completeExceptionally(e);
        } finally {
            alarm.cancel(false);
            giveBackPlace();
        }
    }

    private void giveUp(Thread runner) {
        if (result.completeExceptionally(new TimeoutException())) {
            runner.interrupt();
            giveBackPlace();
        }
    }

    private void giveBackPlace() {
        if (placeGivenBack.compareAndSet(false, true)) {
            places.release();
        }
    }
}
