package io.codeguardian.local.wire;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something slow that is begun now and needed later. */
public final class Background<T> {
    private final FutureTask<T> task;

    private Background(Callable<T> work) {
        task = new FutureTask<>(work);
    }

    public static <T> Background<T> begin(Callable<T> work) {
        Background<T> background = new Background<>(work);
        Thread.startVirtualThread(background.task);
        return background;
    }

    /** Waits for it; what went wrong with it is thrown here. */
    public T get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
