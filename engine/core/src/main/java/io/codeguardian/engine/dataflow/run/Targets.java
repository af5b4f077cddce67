package io.codeguardian.engine.dataflow.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where control may leave to from here, the innermost first, and with what it has left so far. */
final class Targets {
    private final Deque<Target> open;

    /** A loop, a switch, a guarded block, a function. */
    enum Kind {
        LOOP,
        SELECT,
        ATTEMPT,
        FUNCTION
    }

    /** One such place; {@code again} is what goes on with its next round. */
    record Target(Kind kind, int base, List<Changes> left, List<Changes> again, List<Value> values) {
        private void leave(Value value, State state) {
            values.add(value);
            left.add(state.since(base));
        }
    }

    Targets() {
        this(new ArrayDeque<>());
    }

    private Targets(Deque<Target> open) {
        this.open = open;
    }

    /** What a function that is called here sees: only the guarded blocks around the call. */
    Targets ofCall() {
        Deque<Target> guarded = new ArrayDeque<>();
        for (Target target : open) {
            if (target.kind == Kind.ATTEMPT) {
                guarded.add(target);
            }
        }
        return new Targets(guarded);
    }

    Target open(Kind kind, int base) {
        Target target = new Target(kind, base, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        open.push(target);
        return target;
    }

    void close() {
        open.pop();
    }

    /** Leaves to the innermost of a kind; answers whether there is one. */
    boolean leave(Kind kind, Value value, State state) {
        Target target = nearest(kind, kind);
        if (target != null) {
            target.leave(value, state);
        }
        return target != null;
    }

    void leaveLoopOrSelect(Value value, State state) {
        Target target = nearest(Kind.LOOP, Kind.SELECT);
        if (target != null) {
            target.leave(value, state);
        }
    }

    void again(State state) {
        Target loop = nearest(Kind.LOOP, Kind.LOOP);
        if (loop != null) {
            loop.again.add(state.since(loop.base));
        }
    }

    private @Nullable Target nearest(Kind one, Kind other) {
        for (Target target : open) {
            if (target.kind == one || target.kind == other) {
                return target;
            }
        }
        return null;
    }
}
