package io.codeguardian.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineRunTest {
    private static final Evidence CLEAN = new Evidence(List.of(), List.of());

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore onePlace = new Semaphore(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void stop() {
        over.countDown();
        clock.shutdownNow();
    }

    private CompletableFuture<Evidence> start(Supplier<Evidence> work, Duration limit) {
        return EngineRun.start(work, onePlace, clock, limit);
    }

    @Test
    void aRunThatIgnoresItsTimeLimitGivesItsPlaceFree() throws Exception {
        CompletableFuture<Evidence> stuck = start(
                () -> {
                    while (over.getCount() > 0) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    return CLEAN;
                },
                Duration.ofMillis(100));
        CompletableFuture<Evidence> next = start(() -> CLEAN, Duration.ofSeconds(5));

        assertThatThrownBy(() -> stuck.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(next.get(5, TimeUnit.SECONDS)).isSameAs(CLEAN);
        over.countDown();
        assertThat(onePlace.availablePermits()).isEqualTo(1);
    }

    /** Without it the wait for such a run would never end. */
    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, OutOfMemoryError.class, NoClassDefFoundError.class})
    void anErrorIsAFailureOfTheRunAlone(Class<? extends Error> kind) throws Exception {
        CompletableFuture<Evidence> failing = start(
                () -> {
                    throw made(kind);
                },
                Duration.ofSeconds(5));

        assertThatThrownBy(() -> failing.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(kind);
        assertThat(start(() -> CLEAN, Duration.ofSeconds(5)).get(5, TimeUnit.SECONDS))
                .isSameAs(CLEAN);
    }

    private static Error made(Class<? extends Error> kind) {
        try {
            return kind.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
