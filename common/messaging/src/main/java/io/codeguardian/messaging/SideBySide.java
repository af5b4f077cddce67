package io.codeguardian.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Runs the reactions of one channel side by side, so that one that waits out an outage holds up no other. Records are
 * acknowledged as they finish; the throttled commit keeps what is unfinished. One for each channel.
 */
@Dependent
public class SideBySide {
    private static final Logger LOG = Logger.getLogger(SideBySide.class);

    /** Each holds a record and waits, most of the time, for somebody else's answer. */
    private static final int PLACES = 64;

    private final Deque<UniEmitter<? super Void>> waiting = new ArrayDeque<>();
    private int taken;

    /** Completes when the next record may come, not when this one is done. */
    public <E> Uni<Void> take(Message<E> message, Function<E, Uni<Void>> reaction) {
        enter();
        Uni.createFrom()
                .deferred(() -> reaction.apply(message.getPayload()))
                .onItemOrFailure()
                .transformToUni((done, failure) ->
                        Uni.createFrom().completionStage(failure == null ? message.ack() : message.nack(failure)))
                .onTermination()
                .invoke(this::leave)
                .subscribe()
                .with(done -> {}, failure -> LOG.errorf(failure, "a record could not be acknowledged"));
        return Uni.createFrom().<Void>emitter(this::whenFree);
    }

    private synchronized void enter() {
        taken++;
    }

    private void leave() {
        UniEmitter<? super Void> next;
        synchronized (this) {
            taken--;
            next = waiting.poll();
        }
        if (next != null) {
            next.complete(null);
        }
    }

    private void whenFree(UniEmitter<? super Void> emitter) {
        synchronized (this) {
            if (taken >= PLACES) {
                waiting.add(emitter);
                return;
            }
        }
        emitter.complete(null);
    }
}
