package io.codeguardian.engine.dataflow.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Entries found by the last name of what is called. */
final class Table<T> {
    private record Row<T>(Signature signature, T value) {}

    private final Map<String, List<Row<T>>> byName = new HashMap<>();

    void add(Signature signature, T value) {
        byName.computeIfAbsent(signature.name(), n -> new ArrayList<>()).add(new Row<>(signature, value));
    }

    void each(BiConsumer<Signature, T> see) {
        byName.values().forEach(rows -> rows.forEach(r -> see.accept(r.signature, r.value)));
    }

    Set<String> names() {
        return byName.keySet();
    }

    List<T> all(Called called) {
        List<Row<T>> rows = byName.get(called.name());
        if (rows == null) {
            return List.of();
        }
        List<T> found = new ArrayList<>();
        for (Row<T> row : rows) {
            if (called.is(row.signature)) {
                found.add(row.value);
            }
        }
        return found;
    }

    @Nullable
    T first(Called called) {
        List<Row<T>> rows = byName.get(called.name());
        if (rows != null) {
            for (Row<T> row : rows) {
                if (called.is(row.signature)) {
                    return row.value;
                }
            }
        }
        return null;
    }
}
