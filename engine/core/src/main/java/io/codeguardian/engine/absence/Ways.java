package io.codeguardian.engine.absence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the variables on the way that is run now. */
final class Ways {
    private Map<String, Known> known = new HashMap<>();
    private boolean ended;

    @Nullable
    Known of(String name) {
        return known.get(name);
    }

    void put(String name, Known.Kind kind, int node) {
        known.put(name, new Known(kind, node));
    }

    void forget(String name) {
        known.remove(name);
    }

    void forget(Set<String> names) {
        known.keySet().removeAll(names);
    }

    /** Nothing runs behind this. */
    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    Ways copy() {
        Ways copy = new Ways();
        copy.known = new HashMap<>(known);
        copy.ended = ended;
        return copy;
    }

    void become(Ways other) {
        known = new HashMap<>(other.known);
        ended = other.ended;
    }

    /** Goes on with what holds on both. */
    void join(Ways other) {
        if (other.ended) {
            return;
        }
        if (ended) {
            become(other);
            return;
        }
        Set<String> names = new HashSet<>(known.keySet());
        names.addAll(other.known.keySet());
        for (String name : names) {
            Known both = Known.join(known.get(name), other.known.get(name));
            if (both == null) {
                known.remove(name);
            } else {
                known.put(name, both);
            }
        }
    }

    /** What was asked on this way is no longer told: something was done about it. */
    void answered(Ways before) {
        known.entrySet()
                .removeIf(e -> e.getValue().kind() == Known.Kind.ABSENT
                        && !e.getValue().equals(before.of(e.getKey())));
    }
}
