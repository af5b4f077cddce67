package io.codeguardian.e2e;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The one crash case that every build runs: the writer dies while it writes. {@link CrashMatrix} has all others. */
@ExtendWith(SharedSystem.class)
class CrashTest {
    @Test
    void the_writer_dies_in_the_middle_and_posts_nothing_twice(WholeSystem system, @TempDir Path folder)
            throws Exception {
        new Crash(system, folder).of("output", Duration.ofMillis(900));
    }
}
