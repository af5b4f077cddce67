package io.codeguardian.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The database's files: made once, durable, open to the loopback address with a password only. */
final class PostgresCluster {
    static final String DATABASE = "codeguardian";
    static final String USER = "codeguardian";

    private final PostgresBinaries binaries;
    private final Path folder;

    PostgresCluster(PostgresBinaries binaries, Path folder) {
        this.binaries = binaries;
        this.folder = folder;
    }

    /** Makes the cluster and its database when they are not there; a half-made one is made anew. */
    void createIfMissing(String password) throws IOException, InterruptedException {
        Path complete = folder.resolve("codeguardian.complete");
        DatabaseUser.own(folder);
        if (Files.exists(complete)) {
            return;
        }
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            throw new IOException("the first start of the database was interrupted; remove " + folder
                    + " (it holds nothing yet) and start again");
        }
        run(
                "",
                binaries.program("initdb"),
                "--pgdata=" + folder,
                "--username=" + USER,
                // For the single-user session below; the file that follows is what counts on the network.
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--data-checksums");
        Files.writeString(folder.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        String setUp = "ALTER USER " + USER + " PASSWORD '" + password + "';\nCREATE DATABASE " + DATABASE + ";\n";
        run(setUp, binaries.program("postgres"), "--single", "-D", folder.toString(), "postgres");
        Files.createFile(complete);
    }

    private void run(String input, String... words) throws IOException, InterruptedException {
        Path output = Files.createTempFile("codeguardian-postgresql", ".log");
        try {
            Process process = new ProcessBuilder(DatabaseUser.run(List.of(words)))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            String said = Files.readString(output);
            // A single-user session goes on after an error and still exits with 0.
            if (!ended || process.exitValue() != 0 || said.contains("ERROR:")) {
                process.destroyForcibly();
                // A session's input holds the password, so its output is not repeated.
                throw new IOException(
                        words[0] + (ended ? " failed" : " takes too long") + (input.isEmpty() ? ":\n" + said : ""));
            }
        } finally {
            Files.delete(output);
        }
    }
}
