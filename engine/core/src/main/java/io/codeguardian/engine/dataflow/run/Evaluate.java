package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.knowledge.Common;
import io.codeguardian.engine.dataflow.knowledge.Trust;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions. */
final class Evaluate {
    private final Run run;
    private final Calls calls;
    private final Store store;

    Evaluate(Run run) {
        this.run = run;
        this.calls = new Calls(run);
        this.store = new Store(run);
    }

    Store store() {
        return store;
    }

    Value value(@Nullable Expr expression) {
        if (expression == null || !run.enter()) {
            return Value.UNKNOWN;
        }
        try {
            return byKind(expression);
        } finally {
            run.leave();
        }
    }

    private Value byKind(Expr expression) {
        return switch (expression) {
            case Expr.Constant c -> Value.constant(c.value());
            case Expr.Name n -> name(n);
            case Expr.Member m -> run.conditions.known(m, property(m));
            case Expr.Element e -> run.conditions.known(e, element(e));
            case Expr.Invoke i -> run.conditions.known(i, calls.value(i));
            case Expr.Joined j -> joined(j);
            case Expr.Operation o -> operation(o);
            case Expr.Unary u -> unary(u);
            case Expr.Choice c -> choice(c);
            case Expr.Assign a -> store.assign(a);
            case Expr.Lambda l -> run.functions.made(new Closure(l.function(), run.frame, run.frame.self));
            case Expr.Sequence s -> sequence(s);
            case Expr.Mapping m -> mapping(m);
            case Expr.Cast c -> cast(c);
            case Expr.Body b -> run.execute.run(b.statement());
            case Expr.Opaque o -> opaque(o);
        };
    }

    private Value name(Expr.Name name) {
        if (name.name().equals("this")) {
            return run.frame.self;
        }
        int slot = run.frame.find(name.name());
        Value found = slot == 0 ? null : run.state.value(slot);
        if (found != null) {
            boolean vague = found.type().isEmpty() || found.type().endsWith(")");
            String hint = vague ? run.knowledge.hint(name.name()) : "";
            return !hint.isEmpty() && found.thing() == 0 && found.closure() == null ? found.withType(hint) : found;
        }
        Value field = run.fields.implicit(name.name());
        if (field != null) {
            return field;
        }
        return global(name);
    }

    private Value global(Expr.Name name) {
        Trust trust = run.knowledge.source(run.called("", false, name.name(), false));
        if (trust != null) {
            return Value.typed(name.name(), source(trust, name.node()));
        }
        if (run.world.function(run.frame.file, name.name())
                        instanceof io.codeguardian.engine.dataflow.form.FunctionForm f
                && (f.file() == run.frame.file || !run.frame.file.imports().containsKey(name.name()))) {
            return Value.of(new Closure(f, null, null));
        }
        String imported = run.frame.file.imports().get(name.name());
        if (imported != null) {
            return Value.typed(imported, List.of());
        }
        boolean type = isType(name.name()) && run.frame.file.language() != SourceLanguage.CSHARP;
        String hint = type ? "" : run.knowledge.hint(name.name());
        return Value.typed(hint.isEmpty() ? name.name() : hint, List.of());
    }

    /** {@code Response} is no variable called so, {@code LOG} may be one. */
    private static boolean isType(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
    }

    List<Mark> source(Trust trust, int node) {
        String text = Labels.shown(run.frame.file, node);
        String label = trust == Trust.REQUEST ? "comes from a request" : "comes from outside of the program";
        return Mark.at(trust, run.frame.file, node, "`" + text + "` " + label);
    }

    /** In some languages a name after a dot may be a call, or short for one. */
    private Value property(Expr.Member m) {
        Value owner = value(m.owner());
        return switch (run.frame.file.language()) {
            case SCALA -> calls.property(m, owner, m.name());
            case KOTLIN ->
                calls.property(
                        m,
                        owner,
                        "get" + Character.toUpperCase(m.name().charAt(0))
                                + m.name().substring(1));
            case PYTHON ->
                run.functions.methods(owner.type(), m.name(), 0).stream()
                                .anyMatch(f -> f.notes().contains("property"))
                        ? calls.property(m, owner, m.name())
                        : member(owner, m.name(), m.node());
            default -> member(owner, m.name(), m.node());
        };
    }

    /** What a field of the value holds. */
    Value member(Value owner, String name, int node) {
        Trust trust = run.knowledge.source(run.called(owner.type(), true, name, false));
        if (trust != null) {
            return Value.typed(below(owner.type(), name), source(trust, node));
        }
        Value field = run.fields.read(owner, name);
        if (field != null) {
            return field.type().isEmpty() && field.thing() == 0 && field.constant() == null
                    ? field.withType(run.knowledge.hint(name))
                    : field;
        }
        if (Common.isSize(name)) {
            return Folding.size(run.content(owner));
        }
        String hint = run.knowledge.hint(name);
        long clean = owner.marks().isEmpty() ? 0 : run.knowledge.cleans(run.called(owner.type(), true, name, false));
        return Value.typed(hint.isEmpty() ? below(owner.type(), name) : hint, Mark.cleaned(owner.marks(), clean));
    }

    static String below(String type, String name) {
        return type.isEmpty() || type.length() > 120 ? "" : type + '.' + name;
    }

    private Value element(Expr.Element e) {
        Value owner = value(e.owner());
        Value key = value(e.key());
        if (!run.marks(key).isEmpty()) {
            run.sinks.element(owner, key, e.node());
        }
        if (owner.type().equals("_SERVER") && !ServerEntries.ofRequest(key)) {
            return Value.UNKNOWN;
        }
        Value found = run.fields.element(owner, key);
        if (found != null) {
            return found;
        }
        if (run.content(owner).constant() instanceof String text && key.constant() instanceof Long index) {
            return Folding.charAt(text, index);
        }
        return Value.typed(below(owner.type(), "[]"), owner.marks());
    }

    private Value joined(Expr.Joined joined) {
        Value all = joined.text() ? Value.constant("") : null;
        for (Expr part : joined.parts()) {
            Value next = value(part);
            all = all == null ? next : plus(all, next, joined.node(), joined.text());
        }
        return all == null ? Value.UNKNOWN : all;
    }

    /** One after the other, or the sum. */
    Value plus(Value a, Value b, int node, boolean text) {
        Value left = run.content(a);
        Value right = run.content(b);
        List<Mark> marks = Mark.union(run.marks(a), run.marks(b));
        if (marks.isEmpty() && !text) {
            Value sum = Folding.sum(left, right);
            if (sum != null) {
                return sum;
            }
        }
        boolean known = text || left.isText() || right.isText();
        String shape = known ? left.asText() + right.asText() : null;
        List<Mark> moved = known ? Mark.moved(marks, run.frame.file, node, "put into a text", true) : marks;
        return shape == null ? Value.marked(moved) : Value.text(shape, moved);
    }

    private Value operation(Expr.Operation o) {
        switch (o.operator()) {
            case "&&", "||", "??", "?:" -> {
                return run.conditions.sequence(o);
            }
            default -> {}
        }
        Value left = value(o.left());
        Value right = value(o.right());
        if (o.operator().equals("%") && run.content(left).isText()) {
            List<Mark> marks = Mark.moved(
                    Mark.union(run.marks(left), run.marks(right)), run.frame.file, o.node(), "put into a text", true);
            return Folding.format(run.content(left).asText(), run.fields.items(right), marks, run);
        }
        if (o.operator().equals("/")
                && (left.type().contains("Path") || right.type().contains("Path"))) {
            List<Mark> marks = Mark.union(run.marks(left), run.marks(right));
            return Value.typed(left.type().contains("Path") ? left.type() : right.type(), marks);
        }
        if (o.operator().equals("<<") && left.thing() != 0) {
            return calls.add(left, right, o.node());
        }
        return Folding.operation(o.operator(), run.content(left), run.content(right));
    }

    private Value unary(Expr.Unary u) {
        Value operand = value(u.operand());
        return switch (u.operator()) {
            case "!" -> operand.constant() instanceof Boolean b ? Value.constant(!b) : Value.UNKNOWN;
            case "-" ->
                operand.constant() instanceof Long n
                        ? Value.constant(-n)
                        : operand.constant() instanceof Double d ? Value.constant(-d) : Value.UNKNOWN;
            case "typeof", "delete", "void", "~" -> Value.UNKNOWN;
            default -> operand;
        };
    }

    private Value choice(Expr.Choice c) {
        return run.execute.fork(c.condition(), () -> value(c.yes()), () -> value(c.no()));
    }

    private Value sequence(Expr.Sequence s) {
        List<Value> items = new ArrayList<>();
        s.elements().forEach(e -> items.add(value(e)));
        return run.allocate(Thing.list(items), "");
    }

    private Value mapping(Expr.Mapping m) {
        Map<String, Value> known = new HashMap<>();
        Value rest = Value.UNKNOWN;
        for (Expr.Entry entry : m.entries()) {
            Value value = value(entry.value());
            Value key = entry.key() == null ? Value.UNKNOWN : value(entry.key());
            Thing spread = entry.key() == null ? run.state.thing(value.thing()) : null;
            if (spread != null) {
                known.putAll(spread.fields());
                rest = Value.join(rest, spread.rest());
            } else if (key.constant() != null && known.size() < 500) {
                known.put(key.asText(), value);
            } else {
                rest = Value.join(rest, Value.join(value, Value.marked(run.marks(key))));
            }
        }
        return run.allocate(new Thing(Thing.Kind.MAP, null, known, rest), "");
    }

    private Value cast(Expr.Cast c) {
        Value value = value(c.value());
        if (Common.isNumber(c.type())) {
            return value.constant() != null ? Value.constant(value.constant()) : Value.UNKNOWN;
        }
        return value.type().isEmpty() && !c.type().equals("String") && !c.type().equals("Object")
                ? value.withType(c.type())
                : value;
    }

    private Value opaque(Expr.Opaque o) {
        List<Mark> marks = List.of();
        for (Expr part : o.parts()) {
            marks = Mark.union(marks, run.marks(value(part)));
        }
        return Value.marked(marks);
    }
}
