package io.codeguardian.engine.absence;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the statements of a function once; a loop forgets what its body assigns. */
final class FunctionRun {
    private static final int MOST_STEPS = 20_000;

    private final Calls calls;
    private final Deque<FunctionForm> inner = new ArrayDeque<>();
    private final Uses uses;
    private Ways ways = new Ways();
    private int steps;

    FunctionRun(Code code, Calls calls, List<Sighting> found) {
        this.calls = calls;
        this.uses = new Uses(code, calls, found, inner::add, this::run);
    }

    /** The function, then each that stands in it by itself. */
    void over(FunctionForm function) {
        inner.add(function);
        while (!inner.isEmpty() && steps < MOST_STEPS) {
            FunctionForm next = inner.poll();
            ways = new Ways();
            Set<String> own = new HashSet<>();
            next.parameters().forEach(p -> own.add(p.name()));
            Set<String> shared = new HashSet<>();
            Parts.each(next.body(), e -> declared(e, own, shared));
            own.removeAll(shared);
            uses.begin(own);
            run(next.body(), ways);
        }
    }

    /** What a closure assigns may change at any time. */
    private static void declared(Expr expression, Set<String> own, Set<String> shared) {
        if (expression instanceof Expr.Assign a
                && a.target() instanceof Expr.Name n
                && a.operator().equals(":=")) {
            own.add(n.name());
        } else if (expression instanceof Expr.Lambda l) {
            shared.addAll(assigned(l.function().body()));
        }
    }

    private static Set<String> assigned(Stmt statement) {
        Set<String> names = new HashSet<>();
        Parts.each(statement, e -> {
            if (e instanceof Expr.Assign a) {
                Parts.each(a.target(), t -> {
                    if (t instanceof Expr.Name n) {
                        names.add(n.name());
                    }
                });
            }
        });
        return names;
    }

    private void run(Stmt statement, Ways on) {
        Ways before = ways;
        ways = on;
        run(statement);
        ways = before;
    }

    private void run(@Nullable Stmt statement) {
        if (statement == null || ways.isEnded() || ++steps > MOST_STEPS) {
            return;
        }
        switch (statement) {
            case Stmt.Evaluate e -> value(e.expression());
            case Stmt.Block b -> b.statements().forEach(this::run);
            case Stmt.Branch b -> branch(b);
            case Stmt.Repeat r -> repeat(r);
            case Stmt.Each e -> {
                value(e.source());
                body(e.body(), e.target());
            }
            case Stmt.Select s -> select(s);
            case Stmt.Attempt a -> attempt(a);
            case Stmt.Leave l -> {
                if (l.value() != null) {
                    value(l.value());
                }
                ways.end();
            }
        }
    }

    private void value(Expr expression) {
        uses.value(expression, ways);
    }

    private void branch(Stmt.Branch branch) {
        List<Ways> ends = new ArrayList<>();
        for (Stmt.Arm arm : branch.arms()) {
            value(arm.condition());
            Ways in = ways.copy();
            uses.refine(arm.condition(), true, in);
            Ways asked = ways.copy();
            run(arm.body(), in);
            if (!onlyTells(arm.body())) {
                in.answered(asked);
            }
            ends.add(in);
            uses.refine(arm.condition(), false, ways);
        }
        if (branch.otherwise() != null) {
            Ways before = ways.copy();
            run(branch.otherwise());
            if (!onlyTells(branch.otherwise())) {
                ways.answered(new Ways());
            }
            before.end();
        } else {
            ways.answered(new Ways());
        }
        ends.forEach(ways::join);
    }

    /** Whether nothing happens but a line in a log: then nothing was done about what is missing. */
    private boolean onlyTells(Stmt body) {
        return switch (body) {
            case Stmt.Block b -> b.statements().stream().allMatch(this::onlyTells);
            case Stmt.Evaluate e ->
                switch (e.expression()) {
                    case Expr.Invoke i -> calls.tells(i) && !calls.ends(i);
                    case Expr.Opaque o -> o.parts().isEmpty();
                    case Expr.Body b -> onlyTells(b.statement());
                    default -> false;
                };
            default -> false;
        };
    }

    private void repeat(Stmt.Repeat loop) {
        run(loop.before());
        ways.forget(assigned(loop));
        if (loop.condition() != null && !loop.first()) {
            value(loop.condition());
        }
        Ways in = ways.copy();
        if (loop.condition() != null && !loop.first()) {
            uses.refine(loop.condition(), true, in);
        }
        run(loop.body(), in);
        Set<String> changed = assigned(loop);
        ways.forget(changed);
    }

    private void body(Stmt body, @Nullable Expr target) {
        Set<String> changed = assigned(body);
        if (target != null) {
            Parts.each(target, t -> {
                if (t instanceof Expr.Name n) {
                    changed.add(n.name());
                }
            });
        }
        ways.forget(changed);
        run(body, ways.copy());
    }

    private void select(Stmt.Select select) {
        if (select.subject() != null) {
            value(select.subject());
        }
        Set<String> changed = assigned(select);
        if (select.subject() instanceof Expr.Name n) {
            ways.forget(n.name());
        }
        select.cases().forEach(c -> run(c.body(), ways.copy()));
        ways.forget(changed);
    }

    private void attempt(Stmt.Attempt attempt) {
        Set<String> changed = assigned(attempt);
        Ways before = ways.copy();
        before.forget(changed);
        run(attempt.body());
        List<Ways> ends = new ArrayList<>();
        attempt.handlers().forEach(h -> {
            Ways handled = before.copy();
            run(h.body(), handled);
            ends.add(handled);
        });
        ends.forEach(ways::join);
        if (attempt.last() != null) {
            run(attempt.last(), before.copy());
        }
    }
}
