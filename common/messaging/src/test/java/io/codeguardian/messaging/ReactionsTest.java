package io.codeguardian.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.events.Event;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.vertx.pgclient.PgException;
import java.io.EOFException;
import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionsTest {
    private record Something() implements Event {
        @Override
        public String eventId() {
            return "something/1";
        }

        @Override
        public String key() {
            return "1";
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final GracefulStop stop = new GracefulStop(noChannels(), new FastSettings());
    private final Reactions reactions = new Reactions(new FastSettings(), stop, new DeadLetterCounts(meters, "output"));
    private final AtomicInteger attempts = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_outage_is_waited_out_however_long(boolean blocking) {
        react(
                blocking,
                attempt -> attempt <= 50 ? new RuntimeException("save", new ConnectException("refused")) : null);

        assertThat(attempts).hasValue(51);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "53300", "57P01", "57P03"})
    void a_database_that_restarts_is_an_outage(String sqlState) {
        react(true, attempt -> attempt <= 20 ? new RuntimeException(database(sqlState)) : null);

        assertThat(attempts).hasValue(21);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_unprocessable_event_is_not_repeated(boolean blocking) {
        assertThatThrownBy(() -> react(blocking, attempt -> new UnprocessableEvent("no such thing")))
                .isInstanceOf(UnprocessableEvent.class);
        assertThat(attempts).hasValue(1);
        assertThat(meters.counter("codeguardian.dead.letters", "event", "Something")
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_unknown_failure_is_repeated_a_few_times(boolean blocking) {
        assertThatThrownBy(() -> react(blocking, attempt -> new IllegalStateException("a bug")))
                .hasMessage("a bug");
        assertThat(attempts).hasValue(new FastSettings().attempts());
    }

    @Test
    void a_violated_constraint_is_no_outage() {
        assertThatThrownBy(() -> react(true, attempt -> new RuntimeException(database("23505"))));
        assertThat(attempts).hasValue(new FastSettings().attempts());
    }

    @Test
    void a_failure_while_stopping_is_neither_acknowledged_nor_dead_lettered() {
        CompletableFuture<Void> outcome = reactions
                .react(new Something(), () -> {
                    stopNow();
                    return Uni.createFrom().failure(new EOFException("the pool is closed"));
                })
                .subscribeAsCompletionStage();

        assertThat(outcome).isNotDone();
    }

    @Test
    void nothing_begins_after_the_stop() {
        stopNow();

        CompletableFuture<Void> outcome = reactions
                .reactBlocking(new Something(), attempts::incrementAndGet)
                .subscribeAsCompletionStage();

        assertThat(outcome).isNotDone();
        assertThat(attempts).hasValue(0);
    }

    private void stopNow() {
        stop.pauseAndDrain(new ShutdownEvent());
    }

    private void react(boolean blocking, IntFunction<RuntimeException> failure) {
        Uni<Void> outcome;
        if (blocking) {
            outcome = reactions.reactBlocking(new Something(), () -> {
                RuntimeException thrown = failure.apply(attempts.incrementAndGet());
                if (thrown != null) {
                    throw thrown;
                }
            });
        } else {
            outcome = reactions.react(new Something(), () -> {
                RuntimeException thrown = failure.apply(attempts.incrementAndGet());
                return thrown == null
                        ? Uni.createFrom().voidItem()
                        : Uni.createFrom().failure(thrown);
            });
        }
        try {
            outcome.await().atMost(PATIENCE);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static PgException database(String sqlState) {
        return new PgException("the database says no", "ERROR", sqlState, "");
    }

    private static ChannelRegistry noChannels() {
        return (ChannelRegistry) Proxy.newProxyInstance(
                ReactionsTest.class.getClassLoader(),
                new Class<?>[] {ChannelRegistry.class},
                (proxy, method, arguments) -> Set.of());
    }

    private static final class FastSettings implements MessagingSettings {
        @Override
        public int attempts() {
            return 4;
        }

        @Override
        public Duration firstPause() {
            return Duration.ofMillis(2);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofMillis(4);
        }

        @Override
        public Duration stopPatience() {
            return Duration.ofMillis(50);
        }
    }
}
