package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Executes statements; where ways part, each is taken with its own state, and what holds after all of them is joined. */
final class Execute {
    private final Run run;
    private final Loops loops;
    private Targets targets = new Targets();

    Execute(Run run) {
        this.run = run;
        this.loops = new Loops(run);
    }

    /** Where control may leave to from here. */
    Targets targets() {
        return targets;
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
            case Stmt.Branch b -> branch(b);
            case Stmt.Repeat r -> {
                loops.repeat(r);
                yield Value.UNKNOWN;
            }
            case Stmt.Each e -> {
                loops.each(e);
                yield Value.UNKNOWN;
            }
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

    private Value branch(Stmt.Branch branch) {
        int base = run.state.level();
        List<Changes> ends = new ArrayList<>();
        Value all = null;
        boolean open = true;
        run.state.fork();
        for (int i = 0; i < branch.arms().size() && open && run.alive; i++) {
            Stmt.Arm arm = branch.arms().get(i);
            Boolean truth = Conditions.truth(run.evaluate.value(arm.condition()));
            int along = run.state.level();
            if (!Boolean.FALSE.equals(truth)) {
                run.state.fork();
                run.conditions.refine(arm.condition(), true);
                Value value = run(arm.body());
                all = ended(base, ends, all, value);
                run.state.back(along);
            }
            open = !Boolean.TRUE.equals(truth);
            if (open) {
                run.conditions.refine(arm.condition(), false);
            }
            run.alive = true;
        }
        if (open) {
            Value value = branch.otherwise() == null ? Value.UNKNOWN : run(branch.otherwise());
            all = ended(base, ends, all, value);
        }
        return finish(base, ends, all);
    }

    /** From this level on anew. */
    private void again(int base) {
        run.state.back(base);
        run.state.fork();
    }

    private @Nullable Value ended(int base, List<Changes> ends, @Nullable Value all, Value value) {
        if (run.alive) {
            ends.add(run.state.since(base));
            return all == null ? value : Value.join(all, value);
        }
        return all;
    }

    /** Goes on with what holds at any of the ends; with none, nothing goes on here. */
    Value finish(int base, List<Changes> ends, @Nullable Value all) {
        run.state.back(base);
        run.alive = !ends.isEmpty();
        if (run.alive) {
            run.state.merge(ends);
        }
        return all == null ? Value.UNKNOWN : all;
    }

    /** One of two by a condition, as far as it is open. */
    Value fork(Expr condition, Supplier<Value> yes, Supplier<Value> no) {
        Boolean truth = Conditions.truth(run.evaluate.value(condition));
        int base = run.state.level();
        List<Changes> ends = new ArrayList<>();
        Value all = null;
        if (!Boolean.FALSE.equals(truth)) {
            again(base);
            run.conditions.refine(condition, true);
            all = ended(base, ends, all, yes.get());
        }
        if (!Boolean.TRUE.equals(truth)) {
            run.alive = true;
            again(base);
            run.conditions.refine(condition, false);
            all = ended(base, ends, all, no.get());
        }
        return finish(base, ends, all);
    }

    private Value attempt(Stmt.Attempt a) {
        int base = run.state.level();
        Targets.Target target = targets.open(Targets.Kind.ATTEMPT, base);
        again(base);
        Value value = run(a.body());
        targets.close();
        List<Changes> ends = new ArrayList<>();
        List<Changes> thrown = new ArrayList<>(target.left());
        Value all = ended(base, ends, null, value);
        thrown.add(Changes.NONE);
        thrown.addAll(ends);
        for (Stmt.Handler handler : a.handlers()) {
            again(base);
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
            case YIELD -> run.alive &= !targets.leave(Targets.Kind.SELECT, value, run.state);
            case RETURN -> {
                run.sinks.returned(value, l.node());
                targets.leave(Targets.Kind.FUNCTION, value, run.state);
                run.alive = false;
            }
            case THROW -> {
                targets.leave(Targets.Kind.ATTEMPT, value, run.state);
                run.alive = false;
            }
            case BREAK -> {
                targets.leaveLoopOrSelect(value, run.state);
                run.alive = false;
            }
            case CONTINUE -> {
                targets.again(run.state);
                run.alive = false;
            }
        }
        return value;
    }

    /** Nothing runs after this. */
    void stop() {
        targets.leave(Targets.Kind.ATTEMPT, Value.UNKNOWN, run.state);
        run.alive = false;
    }

    /** Runs cases; {@code again} gets what left them. */
    Value selecting(int base, Supplier<Value> body) {
        Targets.Target target = targets.open(Targets.Kind.SELECT, base);
        Value all = body.get();
        targets.close();
        List<Changes> ends = new ArrayList<>(target.left());
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
        int base = run.state.level();
        Targets outer = targets;
        targets = outer.ofCall();
        Targets.Target target = targets.open(Targets.Kind.FUNCTION, base);
        again(base);
        Value last = body.get();
        targets = outer;
        List<Changes> ends = new ArrayList<>(target.left());
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
        ends.replaceAll(e -> run.state.without(e, locals));
        return finish(base, ends, all);
    }
}
