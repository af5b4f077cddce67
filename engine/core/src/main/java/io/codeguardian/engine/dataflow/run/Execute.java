package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Executes statements; where ways part, each is taken with its own state, and what holds after all of them is joined. */
final class Execute {
    private final Run run;
    private Deque<Target> targets = new ArrayDeque<>();

    /** Where control may leave to: a loop, a switch, a guarded block, a function. */
    private record Target(
            Kind kind,
            State base,
            List<Map<Integer, Object>> left,
            List<Map<Integer, Object>> again,
            List<Value> values) {
        enum Kind {
            LOOP,
            SELECT,
            ATTEMPT,
            FUNCTION
        }

        Target(Kind kind, State base) {
            this(kind, base, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    Execute(Run run) {
        this.run = run;
    }

    /** Answers the last value, for languages where blocks have one. */
    Value run(@Nullable Stmt statement) {
        if (statement == null || !run.alive || !run.enter()) {
            return Value.UNKNOWN;
        }
        try {
            return byKind(statement);
        } finally {
            run.leave();
        }
    }

    private Value byKind(Stmt statement) {
        return switch (statement) {
            case Stmt.Evaluate e -> run.evaluate.value(e.expression());
            case Stmt.Block b -> block(b);
            case Stmt.Branch b -> branch(b, 0);
            case Stmt.Repeat r -> repeat(r);
            case Stmt.Each e -> each(e);
            case Stmt.Select s -> new Selecting(run).select(s);
            case Stmt.Attempt a -> attempt(a);
            case Stmt.Leave l -> leave(l);
        };
    }

    private Value block(Stmt.Block block) {
        Value last = Value.UNKNOWN;
        for (Stmt statement : block.statements()) {
            if (!run.alive) {
                break;
            }
            last = run(statement);
        }
        return last;
    }

    private Value branch(Stmt.Branch branch, int from) {
        State base = run.state;
        List<Map<Integer, Object>> ends = new ArrayList<>();
        Value all = null;
        boolean open = true;
        State along = base.fork();
        for (int i = from; i < branch.arms().size() && open && run.alive; i++) {
            Stmt.Arm arm = branch.arms().get(i);
            run.state = along;
            Boolean truth = Conditions.truth(run.evaluate.value(arm.condition()));
            if (!Boolean.FALSE.equals(truth)) {
                run.state = along.fork();
                run.conditions.refine(arm.condition(), true);
                Value value = run(arm.body());
                all = ended(base, ends, all, value);
            }
            open = !Boolean.TRUE.equals(truth);
            run.state = along;
            if (open) {
                along = along.fork();
                run.state = along;
                run.conditions.refine(arm.condition(), false);
            }
            run.alive = true;
        }
        if (open) {
            run.state = along;
            Value value = branch.otherwise() == null ? Value.UNKNOWN : run(branch.otherwise());
            all = ended(base, ends, all, value);
        }
        return finish(base, ends, all);
    }

    private @Nullable Value ended(State base, List<Map<Integer, Object>> ends, @Nullable Value all, Value value) {
        if (run.alive) {
            ends.add(run.state.since(base));
            return all == null ? value : Value.join(all, value);
        }
        return all;
    }

    private Value finish(State base, List<Map<Integer, Object>> ends, @Nullable Value all) {
        run.state = base;
        run.alive = !ends.isEmpty();
        if (run.alive) {
            base.merge(ends);
        }
        return all == null ? Value.UNKNOWN : all;
    }

    /** One of two by a condition, as far as it is open. */
    Value fork(Expr condition, Supplier<Value> yes, Supplier<Value> no) {
        Boolean truth = Conditions.truth(run.evaluate.value(condition));
        State base = run.state;
        List<Map<Integer, Object>> ends = new ArrayList<>();
        Value all = null;
        if (!Boolean.FALSE.equals(truth)) {
            run.state = base.fork();
            run.conditions.refine(condition, true);
            all = ended(base, ends, all, yes.get());
        }
        if (!Boolean.TRUE.equals(truth)) {
            run.alive = true;
            run.state = base.fork();
            run.conditions.refine(condition, false);
            all = ended(base, ends, all, no.get());
        }
        return finish(base, ends, all);
    }

    private Value repeat(Stmt.Repeat r) {
        run(r.before());
        loop(
                () -> {
                    Boolean truth = r.condition() == null || r.first()
                            ? null
                            : Conditions.truth(run.evaluate.value(r.condition()));
                    if (Boolean.FALSE.equals(truth)) {
                        return false;
                    }
                    if (r.condition() != null && !r.first()) {
                        run.conditions.refine(r.condition(), true);
                    }
                    run(r.body());
                    return true;
                },
                r.after(),
                r.condition() == null || isForever(r.condition()),
                r.first());
        if (r.condition() != null && run.alive) {
            run.evaluate.value(r.condition());
            run.conditions.refine(r.condition(), false);
        }
        return Value.UNKNOWN;
    }

    private static boolean isForever(Expr condition) {
        return condition instanceof Expr.Constant c && Boolean.TRUE.equals(c.value());
    }

    /** Twice: what the first round leaves is seen by the second. */
    private void loop(Supplier<Boolean> body, @Nullable Stmt after, boolean forever, boolean first) {
        State base = run.state;
        Target target = new Target(Target.Kind.LOOP, base);
        targets.push(target);
        List<Map<Integer, Object>> ends = new ArrayList<>();
        if (!forever && !first) {
            ends.add(Map.of());
        }
        for (int round = 0; round < 2; round++) {
            run.state = base.fork();
            run.alive = true;
            if (round == 1) {
                run.state.merge(ends.isEmpty() && target.again().isEmpty() ? List.of(Map.of()) : startOf(ends, target));
            }
            boolean ran = body.get();
            if (run.alive) {
                run(after);
                ends.add(run.state.since(base));
            }
            if (!ran) {
                break;
            }
        }
        targets.pop();
        ends.addAll(target.again());
        List<Map<Integer, Object>> all = new ArrayList<>(target.left());
        if (!forever) {
            all.addAll(ends);
        }
        finish(base, all, null);
    }

    private static List<Map<Integer, Object>> startOf(List<Map<Integer, Object>> ends, Target target) {
        List<Map<Integer, Object>> all = new ArrayList<>(ends);
        all.addAll(target.again());
        return all;
    }

    private Value each(Stmt.Each e) {
        Value source = run.evaluate.value(e.source());
        Value element = run.fields.any(source);
        if (e.body() instanceof Stmt.Block b && b.statements().isEmpty()) {
            bind(e, element);
            return Value.UNKNOWN;
        }
        loop(
                () -> {
                    bind(e, element);
                    run(e.body());
                    return true;
                },
                null,
                false,
                false);
        return Value.UNKNOWN;
    }

    private void bind(Stmt.Each e, Value element) {
        if (e.target() != null) {
            run.evaluate.store().to(e.target(), element, true, e.target().node());
        }
    }

    private Value attempt(Stmt.Attempt a) {
        State base = run.state;
        Target target = new Target(Target.Kind.ATTEMPT, base);
        targets.push(target);
        run.state = base.fork();
        Value value = run(a.body());
        targets.pop();
        List<Map<Integer, Object>> ends = new ArrayList<>();
        List<Map<Integer, Object>> thrown = new ArrayList<>(target.left());
        Value all = ended(base, ends, null, value);
        thrown.add(Map.of());
        thrown.addAll(ends);
        for (Stmt.Handler handler : a.handlers()) {
            run.state = base.fork();
            run.state.merge(thrown);
            run.alive = true;
            if (!handler.name().isEmpty()) {
                int slot = run.frame.declare(handler.name(), run.slot());
                run.state.put(slot, Value.typed("Exception", List.of()));
            }
            Value handled = run(handler.body());
            all = ended(base, ends, all, handled);
        }
        boolean dead = ends.isEmpty();
        Value result = finish(base, ends, all);
        run.alive = true;
        run(a.last());
        run.alive = run.alive && !dead;
        return result;
    }

    private Value leave(Stmt.Leave l) {
        Value value = l.value() == null ? Value.UNKNOWN : run.evaluate.value(l.value());
        switch (l.way()) {
            case YIELD -> {
                Target select = nearest(Target.Kind.SELECT);
                if (select != null) {
                    select.values().add(value);
                    select.left().add(run.state.since(select.base()));
                    run.alive = false;
                }
                return value;
            }
            case RETURN -> {
                run.sinks.returned(value, l.node());
                record(nearest(Target.Kind.FUNCTION), value);
            }
            case THROW -> record(nearest(Target.Kind.ATTEMPT), value);
            case BREAK -> record(breakTarget(), value);
            case CONTINUE -> {
                Target loop = nearest(Target.Kind.LOOP);
                if (loop != null) {
                    loop.again().add(run.state.since(loop.base()));
                }
            }
        }
        run.alive = false;
        return value;
    }

    private void record(@Nullable Target target, Value value) {
        if (target != null) {
            target.values().add(value);
            target.left().add(run.state.since(target.base()));
        }
    }

    private @Nullable Target nearest(Target.Kind kind) {
        for (Target target : targets) {
            if (target.kind() == kind) {
                return target;
            }
        }
        return null;
    }

    private @Nullable Target breakTarget() {
        for (Target target : targets) {
            if (target.kind() == Target.Kind.LOOP || target.kind() == Target.Kind.SELECT) {
                return target;
            }
        }
        return null;
    }

    /** Runs cases; {@code again} gets what left them. */
    Value selecting(State base, Supplier<Value> body) {
        Target target = new Target(Target.Kind.SELECT, base);
        targets.push(target);
        Value all = body.get();
        targets.pop();
        List<Map<Integer, Object>> ends = new ArrayList<>(target.left());
        if (run.alive) {
            ends.add(run.state.since(base));
        }
        for (Value value : target.values()) {
            all = Value.join(all, value);
        }
        return finish(base, ends, all);
    }

    /** Runs the body of a function; answers what it returns. */
    Value function(Supplier<Value> body, boolean lastIsResult, Supplier<Collection<Integer>> forgotten) {
        State base = run.state;
        Deque<Target> outer = targets;
        Target target = new Target(Target.Kind.FUNCTION, base);
        targets = new ArrayDeque<>(
                outer.stream().filter(t -> t.kind() == Target.Kind.ATTEMPT).toList());
        targets.push(target);
        run.state = base.fork();
        Value last = body.get();
        targets = outer;
        List<Map<Integer, Object>> ends = new ArrayList<>(target.left());
        Value all = null;
        for (Value value : target.values()) {
            all = all == null ? value : Value.join(all, value);
        }
        if (run.alive) {
            ends.add(run.state.since(base));
            all = all == null ? (lastIsResult ? last : Value.UNKNOWN) : lastIsResult ? Value.join(all, last) : all;
        }
        // What only the function itself could see is gone with it.
        Collection<Integer> locals = forgotten.get();
        ends.forEach(e -> e.keySet().removeAll(locals));
        return finish(base, ends, all);
    }
}
