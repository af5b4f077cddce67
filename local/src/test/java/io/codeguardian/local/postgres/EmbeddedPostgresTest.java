package io.codeguardian.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server: its data survives a graceful stop and a crash. */
class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    @BeforeEach
    void theDatabasesUserMayEnter() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void committedRowsSurviveAStopAndACrash() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            execute(postgres, "CREATE TABLE kept (n int)");
            execute(postgres, "INSERT INTO kept VALUES (1)");
            postgres.stop();
            postgres.restart();
            execute(postgres, "INSERT INTO kept VALUES (2)");
            postgres.kill();
            postgres.restart();

            assertThat(number(postgres, "SELECT count(*) FROM kept")).isEqualTo(2);
        }
    }

    @Test
    void flushesToDiskAndAsksForThePassword() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            assertThat(text(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(text(postgres, "SHOW data_checksums")).isEqualTo("on");
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            DatabaseAccess a = postgres.access();
            assertThat(connects(a.jdbcUrl(), a.user(), "wrong")).isFalse();
            assertThat(a.toString()).doesNotContain(a.password());
        }
    }

    private static boolean connects(String url, String user, String password) {
        try (Connection ignored = DriverManager.getConnection(url, user, password)) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        DatabaseAccess a = postgres.access();
        return DriverManager.getConnection(a.jdbcUrl(), a.user(), a.password());
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedPostgres postgres, String sql) throws SQLException {
        return Integer.parseInt(text(postgres, sql));
    }

    private static String text(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
