package io.codeguardian.e2e.form;

import io.codeguardian.local.supervision.Service;
import java.io.IOException;
import java.net.URI;

/**
 * Broker, database and services, in whatever form they run. Programs are named by the services' labels, {@code kafka} and
 * {@code postgresql}.
 */
public interface StartedSystem extends AutoCloseable {
    /** Starts it in the form that the build asks for; every service is ready when this returns. */
    static StartedSystem start(Wish wish) throws IOException, InterruptedException {
        return ContainersWanted.areThey() ? Containers.start(wish) : Processes.start(wish);
    }

    URI url(Service service);

    String bootstrapServers();

    /** SIGKILL; it is started again. */
    void kill9(String program) throws InterruptedException;

    /** Graceful; it stays down until {@link #restart}. */
    void stop(String program) throws IOException;

    /** Returns when it is ready. */
    void restart(String program) throws IOException, InterruptedException;

    /** Returns when it is ready again. */
    void awaitReady(String program) throws InterruptedException;

    @Override
    void close() throws IOException;
}
