package io.codeguardian.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything dies in turn, early, in the middle and late. Run by {@code tests/e2e/crash-matrix}, not by every build. */
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashMatrix {
    @TempDir
    private Path folder;

    private WholeSystem system;

    @BeforeAll
    void use(WholeSystem shared) {
        system = shared;
    }

    static Stream<Arguments> cases() {
        return Stream.of("gateway", "ingestion", "analysis", "synthesis", "output", "kafka", "postgresql")
                .flatMap(victim -> List.of(0, 400, 1000, 2000).stream()
                        .map(millis -> Arguments.of(victim, Duration.ofMillis(millis))));
    }

    @ParameterizedTest(name = "{0} after {1}")
    @MethodSource("cases")
    void ends_the_same(String victim, Duration after) throws Exception {
        new Crash(system, folder).of(victim, after);
    }
}
