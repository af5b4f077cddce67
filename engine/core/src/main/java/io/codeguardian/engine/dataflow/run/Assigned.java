package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which names a loop gives a value to, functions inside left out. */
final class Assigned {
    private final Set<String> names = new HashSet<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private Assigned() {}

    /** What a further round of a loop may give a value to. */
    static Set<String> again(Stmt loop) {
        Assigned assigned = new Assigned();
        switch (loop) {
            case Stmt.Repeat r -> {
                assigned.add(r.condition());
                assigned.add(r.body());
                assigned.add(r.after());
            }
            default -> assigned.add(loop);
        }
        while (!assigned.open.isEmpty()) {
            switch (assigned.open.pop()) {
                case Stmt s -> assigned.open(s);
                case Expr e -> assigned.open(e);
                default -> {}
            }
        }
        return assigned.names;
    }

    private void add(@Nullable Object part) {
        if (part != null) {
            open.push(part);
        }
    }

    private void open(Stmt statement) {
        switch (statement) {
            case Stmt.Evaluate e -> add(e.expression());
            case Stmt.Block b -> b.statements().forEach(this::add);
            case Stmt.Branch b -> {
                b.arms().forEach(a -> {
                    add(a.condition());
                    add(a.body());
                });
                add(b.otherwise());
            }
            case Stmt.Repeat r -> {
                add(r.condition());
                add(r.body());
                add(r.after());
                add(r.before());
            }
            case Stmt.Each e -> {
                add(e.source());
                add(e.body());
            }
            case Stmt.Select s -> {
                add(s.subject());
                s.cases().forEach(c -> add(c.body()));
            }
            case Stmt.Attempt a -> {
                add(a.body());
                a.handlers().forEach(h -> add(h.body()));
                add(a.last());
            }
            case Stmt.Leave l -> add(l.value());
        }
    }

    private void open(Expr expression) {
        switch (expression) {
            case Expr.Assign a -> {
                if (a.target() instanceof Expr.Name name) {
                    names.add(name.name());
                } else {
                    add(a.target());
                }
                add(a.value());
            }
            case Expr.Member m -> add(m.owner());
            case Expr.Element e -> {
                add(e.owner());
                add(e.key());
            }
            case Expr.Invoke i -> {
                add(i.receiver());
                i.arguments().forEach(a -> add(a.value()));
            }
            case Expr.Joined j -> j.parts().forEach(this::add);
            case Expr.Operation o -> {
                add(o.left());
                add(o.right());
            }
            case Expr.Unary u -> add(u.operand());
            case Expr.Choice c -> {
                add(c.condition());
                add(c.yes());
                add(c.no());
            }
            case Expr.Sequence s -> s.elements().forEach(this::add);
            case Expr.Mapping m -> m.entries().forEach(e -> add(e.value()));
            case Expr.Cast c -> add(c.value());
            case Expr.Body b -> add(b.statement());
            case Expr.Opaque o -> o.parts().forEach(this::add);
            case Expr.Constant c -> {}
            case Expr.Name n -> {}
            case Expr.Lambda l -> {}
        }
    }
}
