package io.codeguardian.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders for a run. */
public final class Folders {
    private Folders() {}

    /** A new one that the database's own user reaches, too. */
    public static Path temporary() throws IOException {
        Path folder = Files.createTempDirectory("codeguardian-benchmark");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }
}
