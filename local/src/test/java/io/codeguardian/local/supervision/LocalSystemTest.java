package io.codeguardian.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.local.kafka.TopicCreation;
import io.codeguardian.local.postgres.DatabaseAccess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real broker and database under supervision; the services have their place in {@code tests/e2e}. */
class LocalSystemTest {
    @TempDir
    Path folder;

    @Test
    void heals_keepsItsDataAndRestartsOntoIt() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path data = folder.resolve("data");
        try (LocalSystem system = infrastructure(data)) {
            execute(system.database(), "CREATE TABLE kept (n int)");
            system.kill9(LocalSystem.POSTGRESQL);
            system.kill9(LocalSystem.KAFKA);
            system.awaitReady(LocalSystem.POSTGRESQL);
            system.awaitReady(LocalSystem.KAFKA);
            assertThat(system.restarts(LocalSystem.KAFKA)).isPositive();
            assertThat(RunState.read(system.data()))
                    .hasValueSatisfying(s -> assertThat(s.ports())
                            .containsEntry(LocalSystem.KAFKA, system.ports().kafka()));
            assertThatThrownBy(() -> builder(data).start()).hasMessageContaining("another system runs on");
            assertThatThrownBy(() -> builder(folder.resolve("other"))
                            .ports(system.ports())
                            .start())
                    .isInstanceOf(OccupiedPorts.class);
        }
        try (LocalSystem again = infrastructure(data)) {
            execute(again.database(), "INSERT INTO kept VALUES (1)");
            assertThat(new TopicCreation(again.bootstrapServers()).run()).isEmpty();
            assertThat(RunState.read(again.data())).isPresent();
        }
        assertThat(RunState.read(new DataFolder(data))).isEmpty();
    }

    private static LocalSystemBuilder builder(Path data) {
        return LocalSystem.builder(data).services(Set.of());
    }

    private static LocalSystem infrastructure(Path data) throws Exception {
        return builder(data).start();
    }

    private static void execute(DatabaseAccess a, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(a.jdbcUrl(), a.user(), a.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
