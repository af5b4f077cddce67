package io.codeguardian.local.supervision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * The process behind {@code codeguardian up}: starts the system, tells each step on a line of its output, and keeps it
 * running until SIGTERM. Settings come from the environment.
 */
public final class SupervisorMain {
    /** Said once everything is ready. */
    public static final String UP = "everything is ready";

    /** Begins the line that says why nothing is running. */
    public static final String FAILED = "failed: ";

    private SupervisorMain() {}

    /** Arguments: data folder, folder of the AOT caches, {@code default-ports} or {@code free-ports}. */
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            LocalSystem system = LocalSystem.builder(Path.of(arguments[0]))
                    .ports(arguments[2].equals("free-ports") ? SystemPorts.free() : SystemPorts.defaults())
                    .settings(System.getenv())
                    .aotCaches(Path.of(arguments[1]))
                    .progress(new Lines())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, stopped), "stop"));
            say(UP);
        } catch (IOException | IllegalStateException e) {
            say(FAILED + e.getMessage());
            System.exit(1);
        }
        stopped.await();
    }

    private static void stop(LocalSystem system, CountDownLatch stopped) {
        try {
            system.close();
        } catch (IOException e) {
            say(FAILED + e.getMessage());
        }
        stopped.countDown();
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static final class Lines implements Progress {
        @Override
        public void ready(String program, Duration took) {
            say("%-12s ready after %.1f s".formatted(program, took.toMillis() / 1000.0));
        }

        @Override
        public void died(String program, Duration restartsIn) {
            say("%-12s died; it is started again in %.1f s".formatted(program, restartsIn.toMillis() / 1000.0));
        }

        @Override
        public void stopped(String program, boolean graceful, Duration took) {
            say("%-12s %s after %.1f s".formatted(program, graceful ? "stopped" : "killed", took.toMillis() / 1000.0));
        }
    }
}
