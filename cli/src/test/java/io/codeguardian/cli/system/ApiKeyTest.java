package io.codeguardian.cli.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiKeyTest {
    @TempDir
    Path folder;

    @Test
    void isShownOnceAndOnlyItsHashIsKept() throws Exception {
        ApiKey made = ApiKey.of(folder, false);
        ApiKey again = ApiKey.of(folder, false);

        assertThat(made.key()).startsWith("cg_").hasSize(46);
        assertThat(again.key()).isNull();
        assertThat(again.hash()).isEqualTo(made.hash()).hasSize(64);
        Path file = folder.resolve("api-key.sha256");
        assertThat(Files.readString(file)).isEqualTo(made.hash() + "\n");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(made.toString()).doesNotContain(made.key());
    }

    @Test
    void isReplacedOnDemand() throws Exception {
        ApiKey first = ApiKey.of(folder, false);

        assertThat(ApiKey.of(folder, true).hash()).isNotEqualTo(first.hash());
    }
}
