package io.codeguardian.local.testing;

import io.codeguardian.local.kafka.EmbeddedBroker;
import io.codeguardian.local.postgres.DatabaseAccess;
import io.codeguardian.local.postgres.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For {@code @QuarkusTestResource}: a durable broker with every topic, and an empty database, both of their own. */
public final class RealInfrastructure implements QuarkusTestResourceLifecycleManager {
    private @Nullable Path folder;
    private @Nullable EmbeddedBroker broker;
    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            Path made = Files.createTempDirectory("codeguardian-test");
            folder = made;
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
            EmbeddedPostgres database = EmbeddedPostgres.start(made.resolve("postgresql"));
            postgres = database;
            EmbeddedBroker kafka = EmbeddedBroker.startWithTopics(made.resolve("kafka"));
            broker = kafka;
            return settings(kafka, database.access());
        } catch (IOException e) {
            stop();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> settings(EmbeddedBroker kafka, DatabaseAccess access) {
        return Map.of(
                "codeguardian.kafka.bootstrap-servers", kafka.bootstrapServers(),
                "codeguardian.database.host", access.host(),
                "codeguardian.database.port", Integer.toString(access.port()),
                "codeguardian.database.name", access.database(),
                "codeguardian.database.user", access.user(),
                "codeguardian.database.password", access.password());
    }

    @Override
    public void stop() {
        try {
            if (broker != null) {
                // Its data goes with it: no graceful stop.
                broker.kill();
            }
            if (postgres != null) {
                postgres.stop();
            }
            if (folder != null) {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
