package io.codeguardian.engine.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where an expression goes on in several ways, what stands around it is done again for each of them. */
final class Forks {
    private static final int MOST = 8;

    private List<Fork> script = new ArrayList<>();
    private int at;

    /** One way to go on. */
    record Way(State state, Value value) {}

    private static final class Fork {
        private final List<Way> ways;
        private int taken;

        Fork(List<Way> ways) {
            this.ways = ways;
        }
    }

    /** Does the same to each state, and once more for every way that opens on it; answers what they became. */
    List<State> each(List<State> states, Consumer<State> action) {
        List<State> after = new ArrayList<>(states.size());
        List<Fork> outer = script;
        int outerAt = at;
        for (State state : states) {
            script = new ArrayList<>();
            int rounds = 0;
            do {
                at = 0;
                State one = state.copy();
                action.accept(one);
                if (!one.isOver()) {
                    after.add(one);
                }
            } while (++rounds < MOST && advance());
        }
        script = outer;
        at = outerAt;
        return after;
    }

    private boolean advance() {
        while (!script.isEmpty()) {
            Fork last = script.getLast();
            if (++last.taken < last.ways.size()) {
                return true;
            }
            script.removeLast();
        }
        return false;
    }

    /** Takes one of the ways; the state becomes what it is there. */
    Value take(State state, Supplier<List<Way>> ways) {
        if (at == script.size()) {
            script.add(new Fork(ways.get()));
        }
        Fork fork = script.get(at++);
        if (fork.ways.isEmpty()) {
            state.end();
            return Value.UNKNOWN;
        }
        Way way = fork.ways.get(fork.taken);
        state.become(way.state());
        return way.value();
    }
}
