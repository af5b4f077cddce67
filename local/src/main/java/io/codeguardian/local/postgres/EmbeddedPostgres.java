package io.codeguardian.local.postgres;

import io.codeguardian.local.installation.Installation;
import io.codeguardian.local.process.Ports;
import io.codeguardian.local.process.RunningProgram;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL for a test: real, durable, killable; restarts onto the same data. */
public final class EmbeddedPostgres implements AutoCloseable {
    private final RunningProgram running;
    private final DatabaseAccess access;

    private EmbeddedPostgres(RunningProgram running, DatabaseAccess access) {
        this.running = running;
        this.access = access;
    }

    /** On a free port; the folder's parents must be open to every user when the caller is root. */
    public static EmbeddedPostgres start(Path folder) throws IOException, InterruptedException {
        return start(folder, Ports.free(1).getFirst());
    }

    public static EmbeddedPostgres start(Path folder, int port) throws IOException, InterruptedException {
        Path home = folder.toAbsolutePath();
        PostgresProgram program = new PostgresProgram(
                Installation.find(),
                SharedBinaries.folder(),
                home.resolve("data"),
                home.resolve("password"),
                home.resolve("postgresql.log"),
                home.resolve("postgresql.pid"),
                port,
                100);
        return new EmbeddedPostgres(RunningProgram.start(program), program.access());
    }

    public DatabaseAccess access() {
        return access;
    }

    public long pid() {
        return running.child().pid();
    }

    /** A crash. */
    public void kill() throws InterruptedException {
        running.kill();
    }

    /** Graceful. */
    public void stop() throws IOException {
        running.stop();
    }

    /** On the same port and data. */
    public void restart() throws IOException, InterruptedException {
        running.restart();
    }

    @Override
    public void close() throws IOException {
        running.stop();
    }
}
