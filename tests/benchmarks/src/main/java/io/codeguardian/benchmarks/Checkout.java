package io.codeguardian.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** The project's root, wherever the benchmark was started. */
public final class Checkout {
    public static final Path ROOT = root();

    private Checkout() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("start it inside the checkout");
        }
        return folder;
    }
}
