package io.codeguardian.ingestion.trigger;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;

/** Lets what concerns the same thing run one after the other, in the order it came. */
@ApplicationScoped
class InTurn {
    private final Map<String, Queue<UniEmitter<? super Void>>> waiting = new HashMap<>();

    <T> Uni<T> after(String key, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .<Void>emitter(turn -> enter(key, turn))
                .chain(() ->
                        Uni.createFrom().deferred(work::get).onTermination().invoke(() -> leave(key)));
    }

    private void enter(String key, UniEmitter<? super Void> turn) {
        synchronized (this) {
            Queue<UniEmitter<? super Void>> others = waiting.get(key);
            if (others != null) {
                others.add(turn);
                return;
            }
            waiting.put(key, new ArrayDeque<>());
        }
        turn.complete(null);
    }

    private void leave(String key) {
        UniEmitter<? super Void> next;
        synchronized (this) {
            next = waiting.getOrDefault(key, new ArrayDeque<>()).poll();
            if (next == null) {
                waiting.remove(key);
            }
        }
        if (next != null) {
            next.complete(null);
        }
    }
}
