package io.codeguardian.local.supervision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing to several programs at once and fails with the first failure. */
final class SideBySide {
    private SideBySide() {}

    interface Step {
        void on(SupervisedProgram program) throws IOException, InterruptedException;
    }

    static void run(Collection<SupervisedProgram> programs, Step step) throws IOException, InterruptedException {
        List<Future<?>> futures = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (SupervisedProgram program : programs) {
                futures.add(executor.submit(() -> {
                    step.on(program);
                    return null;
                }));
            }
        }
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case IOException io -> throw io;
                    case IllegalStateException state -> throw state;
                    case InterruptedException interrupted -> throw interrupted;
                    case null, default -> throw new IllegalStateException(e);
                }
            }
        }
    }

    static void stop(Collection<SupervisedProgram> programs) throws IOException {
        try {
            run(programs, SupervisedProgram::stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while stopping", e);
        }
    }
}
