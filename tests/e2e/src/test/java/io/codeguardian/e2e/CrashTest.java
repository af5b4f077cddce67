package io.codeguardian.e2e;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one crash case that every build runs: the writer dies while it writes. {@link CrashMatrix} has all others. */
class CrashTest {
    @Test
    void the_writer_dies_in_the_middle_and_posts_nothing_twice(@TempDir Path folder) throws Exception {
        try (WholeSystem system = WholeSystem.start()) {
            new Crash(system, folder).of("output", Duration.ofMillis(900));
        }
    }
}
