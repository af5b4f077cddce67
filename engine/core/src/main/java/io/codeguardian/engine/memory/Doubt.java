package io.codeguardian.engine.memory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that are null or without a value on some of the paths only. Behind a condition that cannot be decided they may be
 * on the other paths: programs ask a flag, a count or a status in their place.
 */
record Doubt(Set<String> names) {
    static Doubt of(List<State> states) {
        if (states.size() < 2) {
            return new Doubt(Set.of());
        }
        Set<String> some = new HashSet<>();
        Set<String> all = states.getFirst().absent();
        for (State state : states) {
            Set<String> own = state.absent();
            some.addAll(own);
            all.retainAll(own);
        }
        some.removeAll(all);
        return new Doubt(some);
    }

    boolean isNone() {
        return names.isEmpty();
    }

    void forget(State state) {
        for (String name : names) {
            if (state.get(name).is(Value.Kind.UNINITIALISED) || state.get(name).is(Value.Kind.NULL)) {
                state.set(name, Value.UNKNOWN);
            }
        }
    }
}
