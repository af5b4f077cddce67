package io.codeguardian.local.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where a system keeps everything that it writes. */
public record DataFolder(Path path) {
    /** Names the folder. */
    public static final String VARIABLE = "CODEGUARDIAN_HOME";

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** The environment's word, else the user's own; root's is where the database's user may go. */
    public static DataFolder ofUser() {
        String named = System.getenv(VARIABLE);
        if (named != null && !named.isBlank()) {
            return new DataFolder(Path.of(named));
        }
        return "root".equals(System.getProperty("user.name"))
                ? new DataFolder(Path.of("/var/lib/codeguardian"))
                : new DataFolder(Path.of(System.getProperty("user.home"), ".local/share/codeguardian"));
    }

    /** Others may pass through (the database's user does) and read nothing. */
    public DataFolder create() throws IOException {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
        for (Path own : new Path[] {secrets(), logs(), run()}) {
            Files.createDirectories(own);
            Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
        }
        return this;
    }

    public Path log(String program) {
        return logs().resolve(program + ".log");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path secrets() {
        return path.resolve("secrets");
    }

    /** What is running: pid files. */
    Path run() {
        return path.resolve("run");
    }

    Path pid(String program) {
        return run().resolve(program + ".pid");
    }

    public Path state() {
        return path.resolve("run.json");
    }

    Path software() {
        return path.resolve("software");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    Path postgresql() {
        return path.resolve("postgresql");
    }

    /** A service's working folder. */
    public Path work(String service) {
        return path.resolve("work").resolve(service);
    }
}
