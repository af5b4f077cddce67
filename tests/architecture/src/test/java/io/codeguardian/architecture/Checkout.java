package io.codeguardian.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project's root, wherever the build was started. */
final class Checkout {
    static final Path ROOT = root();

    private Checkout() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "no docker-compose.yml above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
