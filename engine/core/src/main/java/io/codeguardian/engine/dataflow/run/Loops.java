package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs loops: once, and a second time where the first round leaves something that the second would see. */
final class Loops {
    private final Run run;
    private final Map<Stmt, Set<String>> assigned = new IdentityHashMap<>();

    Loops(Run run) {
        this.run = run;
    }

    void repeat(Stmt.Repeat r) {
        run.execute.run(r.before());
        boolean forever = r.condition() == null || isForever(r.condition());
        boolean asksFirst = r.condition() != null && !r.first();
        if (!asksFirst || mayHold(r.condition())) {
            loosen(r);
        }
        loop(() -> !asksFirst || enters(r.condition()), r.body(), r.after(), forever, r.first());
        if (r.condition() != null && run.alive) {
            run.evaluate.value(r.condition());
            run.conditions.refine(r.condition(), false);
        }
    }

    private static boolean isForever(Expr condition) {
        return condition instanceof Expr.Constant c && Boolean.TRUE.equals(c.value());
    }

    private boolean mayHold(@Nullable Expr condition) {
        int base = run.state.level();
        run.state.fork();
        Boolean truth = Conditions.truth(run.evaluate.value(condition));
        run.state.back(base);
        return !Boolean.FALSE.equals(truth);
    }

    private boolean enters(@Nullable Expr condition) {
        if (condition == null) {
            return true;
        }
        if (Boolean.FALSE.equals(Conditions.truth(run.evaluate.value(condition)))) {
            return false;
        }
        run.conditions.refine(condition, true);
        return true;
    }

    void each(Stmt.Each e) {
        Value source = run.evaluate.value(e.source());
        Value element = run.fields.any(source);
        if (e.body() instanceof Stmt.Block b && b.statements().isEmpty()) {
            bind(e, element);
            return;
        }
        loosen(e);
        loop(
                () -> {
                    bind(e, element);
                    return true;
                },
                e.body(),
                null,
                false,
                false);
    }

    private void bind(Stmt.Each e, Value element) {
        if (e.target() != null) {
            run.evaluate.store().to(e.target(), element, true, e.target().node());
        }
    }

    /** Numbers and truths that the loop changes are not known in it. */
    private void loosen(Stmt loop) {
        for (String name : assigned.computeIfAbsent(loop, Assigned::again)) {
            int slot = run.frame.find(name);
            Value value = slot == 0 ? null : run.state.value(slot);
            if (value != null && value.constant() != null && !(value.constant() instanceof String)) {
                run.state.put(slot, value.withoutConstant());
            }
        }
    }

    private void loop(BooleanSupplier enter, Stmt body, @Nullable Stmt after, boolean forever, boolean first) {
        int base = run.state.level();
        int fresh = run.slots();
        Targets.Target target = run.execute.targets().open(Targets.Kind.LOOP, base);
        List<Changes> ends = new ArrayList<>();
        if (!forever && !first) {
            ends.add(Changes.NONE);
        }
        for (int round = 0; round < 2; round++) {
            run.state.back(base);
            if (round == 1 && !isSeen(ends, fresh) && !isSeen(target.again(), fresh)) {
                break;
            }
            run.state.fork();
            run.alive = true;
            if (round == 1) {
                run.state.merge(start(ends, target));
            }
            boolean entered = enter.getAsBoolean();
            if (entered) {
                run.execute.run(body);
            }
            if (run.alive) {
                run.execute.run(after);
                ends.add(run.state.since(base));
            }
            if (!entered) {
                break;
            }
        }
        run.execute.targets().close();
        ends.addAll(target.again());
        List<Changes> all = new ArrayList<>(target.left());
        if (!forever) {
            all.addAll(ends);
        }
        run.execute.finish(base, all, null);
    }

    private static List<Changes> start(List<Changes> ends, Targets.Target target) {
        List<Changes> all = new ArrayList<>(ends);
        all.addAll(target.again());
        return all.isEmpty() ? List.of(Changes.NONE) : all;
    }

    /** Whether a further round would see more than the one that ended so. */
    private boolean isSeen(List<Changes> ends, int fresh) {
        for (Changes end : ends) {
            for (int i = 0; i < end.size(); i++) {
                boolean seen = switch (end.content(i)) {
                    case Value value -> isSeen(run.state.value(end.slot(i)), value, fresh);
                    case Thing thing -> isSeen(run.state.thing(end.slot(i)), thing, fresh);
                    default -> true;
                };
                if (seen) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is new itself is seen by its own change. */
    private static boolean isSeen(@Nullable Value before, Value now, int fresh) {
        boolean known = before != null && (before.constant() != null || before.isText());
        boolean other = before != null && (now.thing() != 0 && now.thing() < fresh || now.closure() != null);
        return known || other || !now.marks().isEmpty();
    }

    private static boolean isSeen(@Nullable Thing before, Thing now, int fresh) {
        if (before == null) {
            return now.contents().stream().anyMatch(v -> isSeen(null, v, fresh));
        }
        for (Map.Entry<String, Value> field : now.fields().entrySet()) {
            Value old = before.fields().get(field.getKey());
            if (!field.getValue().equals(old) && isSeen(old, field.getValue(), fresh)) {
                return true;
            }
        }
        boolean items = !Objects.equals(now.items(), before.items())
                && now.items() != null
                && now.items().stream().anyMatch(v -> isSeen(null, v, fresh));
        return items || !now.rest().equals(before.rest()) && isSeen(before.rest(), now.rest(), fresh);
    }
}
