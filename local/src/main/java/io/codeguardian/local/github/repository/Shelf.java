package io.codeguardian.local.github.repository;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What was written, in order; entries change, none ever leaves. */
public final class Shelf<T extends Kept> {
    private final ConcurrentSkipListMap<Long, T> entries = new ConcurrentSkipListMap<>();

    public T add(T entry) {
        entries.put(entry.id(), entry);
        return entry;
    }

    public @Nullable T find(long id) {
        return entries.get(id);
    }

    public @Nullable T change(long id, UnaryOperator<T> change) {
        return entries.computeIfPresent(id, (_, entry) -> change.apply(entry));
    }

    public List<T> all() {
        return List.copyOf(entries.values());
    }

    /** What a list shows that lags behind: only what was there at that time. */
    public List<T> asOf(Instant time) {
        return entries.values().stream()
                .filter(entry -> !entry.createdAt().isAfter(time))
                .toList();
    }
}
