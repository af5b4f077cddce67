package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;

/** Follows calls into functions of the same file. */
final class Inlining {
    private static final int DEEPEST = 4;
    private static final int LONGEST = 2_500;
    private static final int MOST_WAYS = 6;

    private final SyntaxTree tree;
    private final Functions functions;
    private final Scope scope;
    private final Forks forks;
    private final Locals locals;
    private final Evaluation evaluation;
    private final BiFunction<Integer, State, List<Forks.Way>> run;
    private final BooleanSupplier busy;

    Inlining(
            Code code,
            Functions functions,
            Scope scope,
            Forks forks,
            Locals locals,
            Evaluation evaluation,
            BiFunction<Integer, State, List<Forks.Way>> run,
            BooleanSupplier busy) {
        this.tree = code.tree();
        this.functions = functions;
        this.scope = scope;
        this.forks = forks;
        this.locals = locals;
        this.evaluation = evaluation;
        this.run = run;
        this.busy = busy;
    }

    /** The function that is called and can be followed, or NONE. */
    int target(Call call, State state) {
        if (call.receiver() != NONE || !call.target().isEmpty() || scope.depth() >= DEEPEST || busy.getAsBoolean()) {
            return NONE;
        }
        Value held = state.get(scope.key(call.name()));
        int function = held.is(Kind.FUNCTION)
                ? held.block()
                : scope.declares(call.name())
                        ? NONE
                        : functions.named(call.name(), call.arguments().size());
        boolean fits = function != NONE
                && tree.subtreeEnd(function) - function < LONGEST
                && !scope.isInside(function)
                && tree.childByField(function, "body") != NONE;
        return fits ? function : NONE;
    }

    Value follow(Call call, int function, State state) {
        List<Value> values = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            values.add(evaluation.value(argument.value(), state));
            keys.add(evaluation.key(argument.value(), state));
        }
        return forks.take(state, () -> ways(call, function, values, keys, state));
    }

    private List<Forks.Way> ways(Call call, int function, List<Value> values, List<String> keys, State state) {
        State begin = state.copy();
        Scope.Saved saved = scope.enter(call.node(), function);
        try {
            functions.enter(function);
            locals.parameters(function, begin, values, keys);
            List<Forks.Way> ways = run.apply(function, begin);
            String prefix = scope.prefix();
            ways.forEach(w -> end(function, prefix, w));
            return few(blurred(ways, state));
        } finally {
            scope.leave(saved);
        }
    }

    /** Its variables are gone; what only they knew is lost. */
    private void end(int function, String prefix, Forks.Way way) {
        State state = way.state();
        if (way.value().is(Kind.POINTER)) {
            state.set("@answer", way.value());
        }
        state.drop(prefix);
        evaluation.lost(function, state);
        state.drop("@answer");
    }

    /**
     * What is null or has no value on some ways and not on others hangs on what only the callee knows: which way is
     * taken, the caller finds out by means that are not followed here.
     */
    private static List<Forks.Way> blurred(List<Forks.Way> ways, State before) {
        if (ways.size() < 2) {
            return ways;
        }
        boolean mixed =
                ways.stream().anyMatch(w -> !w.value().equals(ways.getFirst().value()));
        Set<String> doubtful = new LinkedHashSet<>();
        for (Forks.Way way : ways) {
            way.state().values().forEach((key, value) -> {
                boolean nothing = value.is(Kind.UNINITIALISED) || value.is(Kind.NULL);
                if (nothing && ways.stream().anyMatch(w -> !w.state().get(key).is(value.kind()))) {
                    doubtful.add(key);
                }
            });
        }
        doubtful.removeIf(k -> ways.stream().allMatch(w -> w.state().get(k).equals(before.get(k))));
        List<Forks.Way> after = new ArrayList<>();
        for (Forks.Way way : ways) {
            for (String key : doubtful) {
                Value value = way.state().get(key);
                if (value.is(Kind.UNINITIALISED) || value.is(Kind.NULL)) {
                    way.state().set(key, Value.UNKNOWN);
                }
            }
            after.add(mixed ? new Forks.Way(way.state(), doubtful(way.value())) : way);
        }
        return after;
    }

    private static Value doubtful(Value value) {
        boolean zero = value.isExact() && value.low() == 0;
        return value.is(Kind.NULL) ? Value.UNKNOWN : zero ? value.asComputed() : value;
    }

    private static List<Forks.Way> few(List<Forks.Way> ways) {
        Set<Forks.Way> distinct = new LinkedHashSet<>(ways);
        List<Forks.Way> kept = new ArrayList<>();
        for (Forks.Way way : distinct) {
            if (kept.size() < MOST_WAYS) {
                kept.add(way);
            }
        }
        return kept;
    }
}
