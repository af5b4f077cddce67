package io.codeguardian.engine.dataflow.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Variables and things at one point of a run; a fork sees its parent's and keeps its own changes. */
final class State {
    private final @Nullable State parent;
    private final Map<Integer, Object> own = new HashMap<>();

    State(@Nullable State parent) {
        this.parent = parent;
    }

    State fork() {
        return new State(this);
    }

    @Nullable
    Object get(int slot) {
        for (State at = this; at != null; at = at.parent) {
            Object found = at.own.get(slot);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Nullable
    Value value(int slot) {
        return get(slot) instanceof Value value ? value : null;
    }

    @Nullable
    Thing thing(int slot) {
        return slot != 0 && get(slot) instanceof Thing thing ? thing : null;
    }

    void put(int slot, Object content) {
        own.put(slot, content);
    }

    /** What has changed since the fork from {@code base}. */
    Map<Integer, Object> since(State base) {
        Map<Integer, Object> changes = new HashMap<>();
        for (State at = this; at != null && at != base; at = at.parent) {
            at.own.forEach(changes::putIfAbsent);
        }
        return changes;
    }

    /** Takes over what holds after any of several ways on from here. */
    void merge(List<Map<Integer, Object>> ends) {
        if (ends.size() == 1) {
            own.putAll(ends.getFirst());
            return;
        }
        Set<Integer> slots = new HashSet<>();
        ends.forEach(e -> slots.addAll(e.keySet()));
        for (int slot : slots) {
            Object before = get(slot);
            List<Object> contents = new ArrayList<>();
            for (Map<Integer, Object> end : ends) {
                Object content = end.getOrDefault(slot, before);
                if (content != null) {
                    contents.add(content);
                }
            }
            own.put(slot, joined(contents));
        }
    }

    private static Object joined(List<Object> contents) {
        Object all = contents.getFirst();
        for (Object content : contents) {
            if (all instanceof Value a && content instanceof Value b) {
                all = Value.join(a, b);
            } else if (all instanceof Thing a && content instanceof Thing b) {
                all = Thing.join(a, b);
            }
        }
        return all;
    }
}
