package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.knowledge.Common;
import io.codeguardian.language.SourceLanguage;
import java.util.List;

/** Assigns: to names, fields, elements and patterns. */
final class Store {
    private final Run run;

    Store(Run run) {
        this.run = run;
    }

    Value assign(Expr.Assign a) {
        String operator = a.operator();
        Value value = run.evaluate.value(a.value());
        if (!operator.isEmpty() && !operator.equals("=") && !operator.equals(":=")) {
            value = combined(operator, run.evaluate.value(a.target()), value, a.node());
        }
        boolean declares = operator.equals(":=");
        if (Common.isNumber(a.type()) && value.constant() == null) {
            value = Value.typed(a.type(), List.of());
        } else if (value.type().isEmpty() && !a.type().isEmpty() && !isPlain(a.type())) {
            value = value.withType(a.type());
        }
        to(a.target(), value, declares, a.node());
        return value;
    }

    private static boolean isPlain(String type) {
        return switch (type) {
            case "String", "string", "str", "Object", "any", "var", "auto", "char" -> true;
            default -> false;
        };
    }

    private Value combined(String operator, Value before, Value value, int node) {
        return switch (operator) {
            case "+=", ".=" -> {
                if (before.thing() != 0 && run.state.thing(before.thing()) != null) {
                    run.fields.add(before, value);
                    yield before;
                }
                yield run.evaluate.plus(before, value, node, operator.equals(".="));
            }
            case "||=", "??=", "&&=", "?=" -> Value.join(before, value);
            default -> {
                String sign = operator.substring(0, operator.length() - 1);
                yield Folding.operation(sign, run.content(before), run.content(value));
            }
        };
    }

    void to(Expr target, Value value, boolean declares, int node) {
        switch (target) {
            case Expr.Name n -> name(n, value, declares);
            case Expr.Member m -> member(m, value, node);
            case Expr.Element e -> element(e, value, node);
            case Expr.Sequence s -> sequence(s, value, declares, node);
            case Expr.Mapping m -> mapping(m, value, declares, node);
            case Expr.Assign a -> to(a.target(), Value.join(value, run.evaluate.value(a.value())), declares, node);
            case Expr.Cast c -> to(c.value(), value, declares, node);
            case Expr.Unary u -> to(u.operand(), value, declares, node);
            case Expr.Opaque o -> o.parts().stream().limit(1).forEach(p -> to(p, value, declares, node));
            default -> {}
        }
    }

    private void name(Expr.Name n, Value value, boolean declares) {
        if (n.name().equals("this") || n.name().equals("_")) {
            return;
        }
        int slot = declares ? run.frame.own(n.name()) : run.frame.find(n.name());
        if (slot == 0 && !declares && run.fields.writeImplicit(n.name(), value)) {
            return;
        }
        if (slot == 0) {
            slot = run.frame.declare(n.name(), run.slot());
        }
        List<Mark> marks = Mark.moved(value.marks(), run.frame.file, n.node(), "assigned to", n.name(), false);
        run.state.put(slot, value.withMarks(marks));
        run.conditions.forget(n.name());
    }

    private void member(Expr.Member m, Value value, int node) {
        Value owner = run.evaluate.value(m.owner());
        run.sinks.assigned(owner, m.name(), value, node);
        Value held = held(m.owner(), owner);
        run.fields.write(held, m.name(), value);
        run.conditions.forget(m.name());
    }

    /** The value with something to write to; made where there was nothing. */
    private Value held(Expr owner, Value value) {
        if (run.state.thing(value.thing()) != null) {
            return value;
        }
        Thing thing = Thing.empty(Thing.Kind.OBJECT);
        Value made = run.allocate(value.marks().isEmpty() ? thing : thing.withRest(value), value.type());
        if (owner instanceof Expr.Name || owner instanceof Expr.Member) {
            if (owner instanceof Expr.Member m) {
                Value above = run.evaluate.value(m.owner());
                if (run.state.thing(above.thing()) != null) {
                    run.fields.write(above, m.name(), made);
                }
            } else {
                name((Expr.Name) owner, made, false);
            }
        }
        return made;
    }

    private void element(Expr.Element e, Value value, int node) {
        Value owner = run.evaluate.value(e.owner());
        Value key = run.evaluate.value(e.key());
        run.sinks.elementAssigned(owner, key, value, node);
        Value held = held(e.owner(), owner);
        run.fields.writeElement(held, key, value);
    }

    private void sequence(Expr.Sequence s, Value value, boolean declares, int node) {
        Thing thing = run.state.thing(value.thing());
        List<Value> items = thing == null ? null : thing.items();
        for (int i = 0; i < s.elements().size(); i++) {
            Value part;
            if (items != null) {
                part = i < items.size() ? items.get(i) : Value.UNKNOWN;
            } else if (run.frame.file.language() == SourceLanguage.GO) {
                // What comes second tells of success.
                part = i == 0 ? value : Value.UNKNOWN;
            } else {
                part = Value.marked(run.marks(value));
            }
            to(s.elements().get(i), part, declares, node);
        }
    }

    private void mapping(Expr.Mapping m, Value value, boolean declares, int node) {
        for (Expr.Entry entry : m.entries()) {
            Value part = entry.key() instanceof Expr.Constant key && key.value() instanceof String name
                    ? run.evaluate.member(value, name, entry.key().node())
                    : value;
            if (entry.key() instanceof Expr.Name) {
                // The pairs of a map in a loop; names that were written here are not from elsewhere.
                to(entry.key(), Value.marked(value.marks()), declares, node);
            }
            to(entry.value(), part, declares, node);
        }
    }
}
