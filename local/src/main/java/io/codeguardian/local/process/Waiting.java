package io.codeguardian.local.process;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for a process to become ready, and tells from its log why it did not. */
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /**
     * Returns when the condition holds.
     *
     * @throws IllegalStateException when the process dies first or the limit passes, with the end of its log
     */
    public static void until(Callable<Boolean> ready, Child child, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!holds(ready)) {
            if (!child.alive()) {
                throw new IllegalStateException(child.name() + " stopped while it was starting\n" + tail(child));
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        child.name() + " is not ready after " + limit.toSeconds() + " s\n" + tail(child));
            }
            Thread.sleep(PAUSE);
        }
    }

    private static String tail(Child child) {
        return LogTail.last(child.command().log(), 25);
    }

    private static boolean holds(Callable<Boolean> ready) throws InterruptedException {
        try {
            return ready.call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }
}
