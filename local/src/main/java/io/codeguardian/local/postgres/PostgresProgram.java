package io.codeguardian.local.postgres;

import io.codeguardian.local.installation.Installation;
import io.codeguardian.local.process.Child;
import io.codeguardian.local.process.Command;
import io.codeguardian.local.process.Program;
import io.codeguardian.local.process.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * How PostgreSQL's process is prepared, started and seen to be ready.
 *
 * @param binaries folder that gets the unpacked programs
 * @param folder of the data
 * @param passwordFile made at the first start, owner alone
 * @param log of the server
 */
public record PostgresProgram(
        Installation installation,
        Path binaries,
        Path folder,
        Path passwordFile,
        Path log,
        Path pidFile,
        int port,
        int maximumConnections)
        implements Program {
    private static final String HOST = "127.0.0.1";

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        PostgresCluster cluster = new PostgresCluster(unpacked(), folder);
        cluster.createIfMissing(PasswordFile.readOrCreate(passwordFile));
        new LeftoverServer(folder).clear();
    }

    private PostgresBinaries unpacked() throws IOException {
        return PostgresBinaries.unpack(installation.postgresBinaries(), binaries);
    }

    @Override
    public Command command() throws IOException {
        List<String> words = List.of(
                unpacked().program("postgres"),
                "-D",
                folder.toString(),
                "-h",
                HOST,
                "-p",
                Integer.toString(port),
                "-N",
                Integer.toString(maximumConnections),
                // TCP only: a socket's path is limited to about 100 bytes, a data folder's is not.
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "max_wal_size=256MB");
        return new Command(name(), DatabaseUser.run(words), Map.of(), folder, log);
    }

    /** Line 8 of {@code postmaster.pid} is the server's own status, as {@code pg_ctl -w} reads it. */
    @Override
    public Callable<Boolean> readiness(Child child) {
        Path file = folder.resolve("postmaster.pid");
        return () -> {
            List<String> lines = Files.readAllLines(file);
            return lines.size() >= 8
                    && lines.getFirst().equals(Long.toString(child.pid()))
                    && lines.get(7).strip().equals("ready");
        };
    }

    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }

    /** Known once it was prepared. */
    public DatabaseAccess access() throws IOException {
        return new DatabaseAccess(
                HOST, port, PostgresCluster.DATABASE, PostgresCluster.USER, PasswordFile.readOrCreate(passwordFile));
    }
}
