package io.codeguardian.engine.source;

import io.codeguardian.syntax.protocol.Frames;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the worker where this program is installed. Never looks in the working directory: that may be the repository
 * under review.
 */
final class WorkerLocation {
    private static final String NAME = "syntax-worker.jar";

    private WorkerLocation() {}

    static Optional<Path> find() {
        Path own = ownPlace();
        if (own == null) {
            return Optional.empty();
        }
        // The Maven repository keeps the worker beside the protocol's jar.
        String file = own.getFileName().toString();
        if (file.endsWith(".jar")) {
            Path beside = own.resolveSibling(file.substring(0, file.length() - 4) + "-worker.jar");
            if (Files.isRegularFile(beside)) {
                return Optional.of(beside);
            }
        }
        for (Path folder = own.getParent(); folder != null; folder = folder.getParent()) {
            for (Path candidate : new Path[] {
                folder.resolve(NAME),
                folder.resolve("engine/syntax-worker/target").resolve(NAME)
            }) {
                if (Files.isRegularFile(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Path ownPlace() {
        CodeSource source = Frames.class.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            try {
                return Path.of(source.getLocation().toURI()).toAbsolutePath();
            } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
                return executable();
            }
        }
        return executable();
    }

    /** Of a native image. */
    private static @Nullable Path executable() {
        return ProcessHandle.current()
                .info()
                .command()
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .orElse(null);
    }

    /** The Java that runs this program, else what {@code JAVA} or {@code JAVA_HOME} name. */
    static Optional<Path> java() {
        return Optional.ofNullable(System.getProperty("java.home"))
                .map(WorkerLocation::launcher)
                .filter(Files::isExecutable)
                .or(() -> Optional.ofNullable(System.getenv("JAVA")).map(Path::of))
                .or(() -> Optional.ofNullable(System.getenv("JAVA_HOME")).map(WorkerLocation::launcher))
                .filter(Files::isExecutable);
    }

    private static Path launcher(String home) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(home, "bin", windows ? "java.exe" : "java");
    }
}
