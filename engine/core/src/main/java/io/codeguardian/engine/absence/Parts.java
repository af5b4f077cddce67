package io.codeguardian.engine.absence;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What expressions and statements consist of. */
final class Parts {
    private Parts() {}

    /** In the order in which they are computed; what stands in a function's body is none. */
    static List<Expr> of(Expr expression) {
        return switch (expression) {
            case Expr.Constant c -> List.of();
            case Expr.Name n -> List.of();
            case Expr.Member m -> List.of(m.owner());
            case Expr.Element e -> List.of(e.owner(), e.key());
            case Expr.Invoke i -> {
                List<Expr> parts = new ArrayList<>();
                if (i.receiver() != null) {
                    parts.add(i.receiver());
                }
                i.arguments().forEach(a -> parts.add(a.value()));
                yield parts;
            }
            case Expr.Joined j -> j.parts();
            case Expr.Operation o -> List.of(o.left(), o.right());
            case Expr.Unary u -> List.of(u.operand());
            case Expr.Choice c -> List.of(c.condition(), c.yes(), c.no());
            case Expr.Assign a -> List.of(a.value(), a.target());
            case Expr.Lambda l -> List.of();
            case Expr.Sequence s -> s.elements();
            case Expr.Mapping m -> {
                List<Expr> parts = new ArrayList<>();
                for (Expr.Entry entry : m.entries()) {
                    if (entry.key() != null) {
                        parts.add(entry.key());
                    }
                    parts.add(entry.value());
                }
                yield parts;
            }
            case Expr.Cast c -> List.of(c.value());
            case Expr.Body b -> List.of();
            case Expr.Opaque o -> o.parts();
        };
    }

    /** Sees every expression of a statement, lambdas' bodies too; the form is never deeper than its reader allows. */
    static void each(Stmt statement, Consumer<Expr> see) {
        switch (statement) {
            case Stmt.Evaluate e -> each(e.expression(), see);
            case Stmt.Block b -> b.statements().forEach(s -> each(s, see));
            case Stmt.Branch b -> {
                b.arms().forEach(a -> {
                    each(a.condition(), see);
                    each(a.body(), see);
                });
                if (b.otherwise() != null) {
                    each(b.otherwise(), see);
                }
            }
            case Stmt.Repeat r -> {
                if (r.before() != null) {
                    each(r.before(), see);
                }
                if (r.condition() != null) {
                    each(r.condition(), see);
                }
                each(r.body(), see);
                if (r.after() != null) {
                    each(r.after(), see);
                }
            }
            case Stmt.Each e -> {
                if (e.target() != null) {
                    each(e.target(), see);
                    see.accept(new Expr.Assign(e.target().node(), e.target(), "=", e.source(), ""));
                }
                each(e.source(), see);
                each(e.body(), see);
            }
            case Stmt.Select s -> {
                if (s.subject() != null) {
                    each(s.subject(), see);
                }
                s.cases().forEach(c -> {
                    c.labels().forEach(l -> each(l, see));
                    each(c.body(), see);
                });
            }
            case Stmt.Attempt a -> {
                each(a.body(), see);
                a.handlers().forEach(h -> each(h.body(), see));
                if (a.last() != null) {
                    each(a.last(), see);
                }
            }
            case Stmt.Leave l -> {
                if (l.value() != null) {
                    each(l.value(), see);
                }
            }
        }
    }

    static void each(Expr expression, Consumer<Expr> see) {
        see.accept(expression);
        switch (expression) {
            case Expr.Lambda l -> each(l.function().body(), see);
            case Expr.Body b -> each(b.statement(), see);
            default -> of(expression).forEach(p -> each(p, see));
        }
    }
}
