package io.codeguardian.local.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The graceful stop with a limit. */
final class Stopping {
    private Stopping() {}

    static boolean stop(ProcessHandle process, Signal signal, Duration grace) {
        if (!process.isAlive()) {
            return true;
        }
        signal.send(process.pid());
        if (gone(process, grace)) {
            return true;
        }
        process.destroyForcibly();
        if (!gone(process, Duration.ofSeconds(10))) {
            throw new IllegalStateException("process " + process.pid() + " survives SIGKILL");
        }
        return false;
    }

    private static boolean gone(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
