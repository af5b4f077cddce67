package io.codeguardian.cli.system;

import io.codeguardian.local.installation.Installation;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the services' AOT caches are kept. */
public final class Caches {
    private Caches() {}

    /** Beside the build, whose jars they fit; in the data folder where the build belongs to someone else. */
    public static Path folder(Path data) {
        Path build = Installation.find().root().resolve("local/target");
        return Files.isWritable(build) ? build.resolve("aot") : data.resolve("aot");
    }
}
