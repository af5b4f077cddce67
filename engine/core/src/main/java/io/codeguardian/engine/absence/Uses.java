package io.codeguardian.engine.absence;

import io.codeguardian.engine.absence.Sighting.Reason;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.FunctionForm;
import io.codeguardian.engine.dataflow.form.Stmt;
import io.codeguardian.language.SourceLanguage;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What expressions use, and what conditions tell. */
final class Uses {
    private final Code code;
    private final Calls calls;
    private final List<Sighting> found;
    private final Consumer<FunctionForm> later;
    private final BiConsumer<Stmt, Ways> runs;
    private Set<String> own = Set.of();

    Uses(Code code, Calls calls, List<Sighting> found, Consumer<FunctionForm> later, BiConsumer<Stmt, Ways> runs) {
        this.code = code;
        this.calls = calls;
        this.found = found;
        this.later = later;
        this.runs = runs;
    }

    /** @param names the variables that nobody else changes */
    void begin(Set<String> names) {
        own = names;
    }

    void value(Expr expression, Ways ways) {
        switch (expression) {
            case Expr.Operation o when isSequence(o.operator()) -> sequence(o, ways);
            case Expr.Choice c -> choice(c, ways);
            case Expr.Assign a -> assign(a, ways);
            case Expr.Lambda l -> later.accept(l.function());
            case Expr.Body b -> runs.accept(b.statement(), ways);
            default -> {
                Parts.of(expression).forEach(p -> value(p, ways));
                used(expression, ways);
            }
        }
    }

    private static boolean isSequence(String operator) {
        return operator.equals("&&") || operator.equals("||") || operator.equals("??") || operator.equals("?:");
    }

    private void sequence(Expr.Operation o, Ways ways) {
        value(o.left(), ways);
        Ways right = ways.copy();
        if (o.operator().equals("&&") || o.operator().equals("||")) {
            refine(o.left(), o.operator().equals("&&"), right);
            // A use on the wrong side of a check is another rule's.
            right.answered(ways);
        }
        value(o.right(), right);
        if (right.isEnded()) {
            name(o.left(), true, ways);
        }
    }

    private void choice(Expr.Choice c, Ways ways) {
        value(c.condition(), ways);
        Ways yes = ways.copy();
        refine(c.condition(), true, yes);
        yes.answered(ways);
        value(c.yes(), yes);
        Ways no = ways.copy();
        refine(c.condition(), false, no);
        no.answered(ways);
        value(c.no(), no);
    }

    private void assign(Expr.Assign a, Ways ways) {
        value(a.value(), ways);
        if (!(a.target() instanceof Expr.Name n)) {
            value(a.target(), ways);
            Parts.each(a.target(), t -> {
                if (t instanceof Expr.Name inner
                        && (a.target() instanceof Expr.Sequence || a.target() instanceof Expr.Mapping)) {
                    ways.forget(inner.name());
                }
            });
            taken(a, ways);
            return;
        }
        ways.forget(n.name());
        boolean plain = a.operator().equals("=") || a.operator().equals(":=");
        if (!plain || !own.contains(n.name())) {
            return;
        }
        if (calls.isNothing(a.value())) {
            ways.put(n.name(), Known.Kind.NOTHING, a.node());
        } else if (mayBeNothing(a.value())) {
            ways.put(n.name(), Known.Kind.MAYBE, a.node());
        } else if (a.value() instanceof Expr.Name from && ways.of(from.name()) instanceof Known known) {
            ways.put(n.name(), known.kind(), known.node());
        }
    }

    /** Taking nothing apart fails too. */
    private void taken(Expr.Assign a, Ways ways) {
        boolean script = code.language() != SourceLanguage.PYTHON;
        if (a.target() instanceof Expr.Mapping && script) {
            looked(a.value(), a.node(), ways);
        }
    }

    private boolean mayBeNothing(Expr value) {
        return value instanceof Expr.Invoke i && !isAsserted(i) && calls.mayGiveNothing(i)
                || code.language() == SourceLanguage.KOTLIN
                        && value instanceof Expr.Element e
                        && !isAsserted(e)
                        && calls.isMap(e.owner(), e.node());
    }

    private void used(Expr expression, Ways ways) {
        switch (expression) {
            case Expr.Member m -> looked(m.owner(), m.node(), ways);
            case Expr.Element e -> {
                if (code.language() != SourceLanguage.GO) {
                    looked(e.owner(), e.node(), ways);
                }
            }
            case Expr.Invoke i -> {
                if (i.receiver() != null) {
                    looked(i.receiver(), i.node(), ways);
                }
                called(i, ways);
            }
            default -> {
                if (code.language() == SourceLanguage.KOTLIN && isAsserted(expression)) {
                    looked(expression, expression.node(), ways);
                }
            }
        }
    }

    private void called(Expr.Invoke call, Ways ways) {
        if (calls.insists(call)) {
            call.arguments().forEach(a -> name(a.value(), true, ways));
        }
        if (calls.ends(call)) {
            ways.end();
        }
    }

    /** Something is asked of it: a member, an element, a call. */
    private void looked(Expr owner, int node, Ways ways) {
        boolean kotlin = code.language() == SourceLanguage.KOTLIN;
        if (isOptional(owner) || kotlin && !isAsserted(owner)) {
            return;
        }
        if (owner instanceof Expr.Name n && own.contains(n.name())) {
            Known known = ways.of(n.name());
            Reason reason = known == null ? null : reason(known.kind());
            if (known != null && reason != null) {
                found.add(new Sighting(node, known.node(), n.name(), reason));
            }
            ways.put(n.name(), Known.Kind.SET, node);
        } else if (mayBeNothingHere(owner)) {
            found.add(new Sighting(node, owner.node(), calls.text(owner), Reason.CALL));
        }
    }

    private boolean mayBeNothingHere(Expr owner) {
        return owner instanceof Expr.Invoke i && calls.mayGiveNothing(i)
                || code.language() == SourceLanguage.KOTLIN
                        && owner instanceof Expr.Element e
                        && calls.isMap(e.owner(), e.node());
    }

    private static @Nullable Reason reason(Known.Kind kind) {
        return switch (kind) {
            case ASKED -> Reason.ASKED;
            case NOTHING -> Reason.ASSIGNED;
            case MAYBE -> Reason.CALL;
            case SET, ABSENT -> null;
        };
    }

    /** What follows asks only if there is something. */
    private boolean isOptional(Expr owner) {
        return code.tree().text().startsWith("?", code.tree().end(owner.node()));
    }

    private boolean isAsserted(Expr expression) {
        return code.tree().text().startsWith("!!", code.tree().end(expression.node()));
    }

    void refine(Expr condition, boolean holds, Ways ways) {
        switch (condition) {
            case Expr.Unary u when u.operator().equals("!") -> refine(u.operand(), !holds, ways);
            case Expr.Unary u when holds -> name(u.operand(), true, ways);
            case Expr.Operation o
            when o.operator().equals("&&") || o.operator().equals("||") -> {
                if (o.operator().equals("&&") == holds) {
                    refine(o.left(), holds, ways);
                    refine(o.right(), holds, ways);
                }
            }
            case Expr.Operation o
            when o.operator().equals("==") || o.operator().equals("!=") -> {
                boolean equal = o.operator().equals("==") == holds;
                if (calls.isNothing(o.right())) {
                    name(o.left(), !equal, ways);
                } else if (calls.isNothing(o.left())) {
                    name(o.right(), !equal, ways);
                } else if (equal) {
                    name(o.left(), true, ways);
                }
            }
            case Expr.Operation o when holds -> name(o.left(), true, ways);
            case Expr.Invoke i -> i.arguments().forEach(a -> forget(a.value(), ways));
            case Expr.Assign a -> refine(a.target(), holds, ways);
            case Expr.Name n -> {
                Known known = ways.of(n.name());
                boolean perhaps =
                        known != null && (known.kind() == Known.Kind.MAYBE || known.kind() == Known.Kind.NOTHING);
                if (holds || perhaps) {
                    name(n, holds, ways);
                }
            }
            default -> {}
        }
    }

    private static void forget(Expr expression, Ways ways) {
        if (expression instanceof Expr.Name n) {
            ways.forget(n.name());
        }
    }

    private void name(Expr expression, boolean set, Ways ways) {
        Expr at = expression instanceof Expr.Assign a ? a.target() : expression;
        if (at instanceof Expr.Name n && own.contains(n.name())) {
            ways.put(n.name(), set ? Known.Kind.SET : Known.Kind.ABSENT, expression.node());
        }
    }
}
