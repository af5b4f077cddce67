package io.codeguardian.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A built checkout of CodeGuardian: where its parts lie. */
public record Installation(Path root) {
    /** Names the checkout where this program does not run from inside of one. */
    public static final String LOCATION_VARIABLE = "CODEGUARDIAN_INSTALLATION";

    /**
     * Finds the checkout: the environment's word, else the folder above this code, else above the working folder.
     *
     * @throws IllegalStateException when there is none
     */
    public static Installation find() {
        String named = System.getenv(LOCATION_VARIABLE);
        if (named != null && !named.isBlank()) {
            return new Installation(Path.of(named).toAbsolutePath());
        }
        Path found = above(codeLocation());
        if (found == null) {
            found = above(Path.of("").toAbsolutePath());
        }
        if (found == null) {
            throw new IllegalStateException("no checkout of CodeGuardian around " + codeLocation()
                    + " or the working folder; set " + LOCATION_VARIABLE);
        }
        return new Installation(found);
    }

    private static @Nullable Path above(@Nullable Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("gateway-service"))) {
                return folder;
            }
        }
        return null;
    }

    private static @Nullable Path codeLocation() {
        try {
            var source = Installation.class.getProtectionDomain().getCodeSource();
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Class path of the broker's process: its own libraries and this module. */
    public List<Path> brokerClassPath() {
        return Stream.concat(jars(root.resolve("local/target/broker")).stream(), Stream.of(thisModule()))
                .toList();
    }

    /** The jar, which an AOT cache needs; the classes while they are newer, as in a build's tests. */
    private Path thisModule() {
        Path classes = root.resolve("local/target/classes");
        Path marker = classes.resolve("io/codeguardian/local/kafka/BrokerMain.class");
        return jars(root.resolve("local/target")).stream()
                .filter(j -> !j.toString().endsWith("-tests.jar"))
                .filter(j -> j.toFile().lastModified() >= marker.toFile().lastModified())
                .findFirst()
                .orElse(classes);
    }

    /** The jar that carries PostgreSQL's binaries for this machine. */
    public Path postgresBinaries() {
        List<Path> jars = jars(root.resolve("local/target/postgresql"));
        if (jars.size() != 1) {
            throw new IllegalStateException("no PostgreSQL binaries for " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + " in " + root.resolve("local/target/postgresql"));
        }
        return jars.getFirst();
    }

    /** The runnable jar of a service, by the name of its folder: {@code gateway-service}. */
    public Path serviceJar(String module) {
        Path jar = serviceFolder(module).resolve("quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(module + " is not built: " + jar + " is missing");
        }
        return jar;
    }

    /** The folder with everything that a service consists of. */
    public Path serviceFolder(String module) {
        return root.resolve(module).resolve("target/quarkus-app");
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("not built: " + folder + " is missing; run ./mvnw package");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
