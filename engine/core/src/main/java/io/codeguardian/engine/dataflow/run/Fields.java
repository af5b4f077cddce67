package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.Expr;
import io.codeguardian.engine.dataflow.form.FieldForm;
import io.codeguardian.engine.dataflow.knowledge.Common;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes what things hold. */
final class Fields {
    private static final Set<SourceLanguage> IMPLICIT = Set.of(
            SourceLanguage.JAVA,
            SourceLanguage.KOTLIN,
            SourceLanguage.SCALA,
            SourceLanguage.CSHARP,
            SourceLanguage.SWIFT,
            SourceLanguage.CPP);
    private static final int DEEPEST = 6;

    private final Run run;
    private int depth;

    Fields(Run run) {
        this.run = run;
    }

    /** A field that is named without its object; null when the name is none. */
    @Nullable
    Value implicit(String name) {
        if (!IMPLICIT.contains(run.frame.file.language()) || run.frame.type == null) {
            return null;
        }
        if (form(run.frame.type, name) != null) {
            return read(run.frame.self, name);
        }
        for (ClassForm around : run.frame.file.classes()) {
            FieldForm field = around.fields().get(name);
            if (field != null && !around.equals(run.frame.type)) {
                return initial(around, field, Value.UNKNOWN);
            }
        }
        return null;
    }

    boolean writeImplicit(String name, Value value) {
        boolean field = IMPLICIT.contains(run.frame.file.language())
                && run.frame.type != null
                && form(run.frame.type, name) != null;
        if (field) {
            write(run.frame.self, name, value);
        }
        return field;
    }

    /** A field with the type that declares it. */
    private record Declared(ClassForm type, FieldForm field) {}

    private @Nullable Declared form(ClassForm type, String name) {
        ClassForm at = type;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            FieldForm field = at.fields().get(name);
            if (field != null) {
                return new Declared(at, field);
            }
            at = at.supertypes().isEmpty()
                    ? null
                    : run.world.type(at.file(), at.supertypes().getFirst());
        }
        return null;
    }

    /** Null when nothing is known. */
    @Nullable
    Value read(Value owner, String name) {
        Thing thing = run.state.thing(owner.thing());
        if (thing != null && thing.fields().containsKey(name)) {
            return thing.fields().get(name);
        }
        ClassForm type = owner.type().isEmpty() || owner.type().endsWith(")")
                ? null
                : run.world.type(run.frame.file, owner.type());
        Declared field = type == null ? null : form(type, name);
        if (field != null) {
            Value value = initial(field.type(), field.field(), owner);
            if (thing != null && value.constant() == null && isFilled(field.field(), thing)) {
                return value.withMarks(Mark.union(value.marks(), run.marks(thing.rest())));
            }
            if (thing != null && (value.thing() != 0 || value.constant() != null)) {
                run.state.put(owner.thing(), thing.with(name, value));
            }
            if (!value.equals(Value.UNKNOWN) || thing == null) {
                return value;
            }
        }
        if (thing != null && !run.marks(thing.rest()).isEmpty()) {
            return thing.rest();
        }
        return null;
    }

    /** Whether whatever fills the object may fill this field. */
    private boolean isFilled(FieldForm field, Thing thing) {
        return !field.fixed()
                && !Common.isNumber(field.type())
                && !run.marks(thing.rest()).isEmpty();
    }

    private Value initial(ClassForm type, FieldForm field, Value self) {
        Expr written = depth < DEEPEST ? field.initial().get() : null;
        if (written == null) {
            return Value.typed(field.type(), List.of());
        }
        Frame before = run.frame;
        boolean quiet = run.quiet;
        depth++;
        run.quiet = true;
        run.frame = new Frame(null, type.file(), type, self);
        Value value = run.evaluate.value(written);
        run.frame = before;
        run.quiet = quiet;
        depth--;
        Value typed = value.type().isEmpty() ? value.withType(field.type()) : value;
        return field.fixed() || typed.constant() == null && typed.shape() == null
                ? typed
                : Value.typed(field.type(), typed.marks());
    }

    void write(Value owner, String name, Value value) {
        Thing thing = run.state.thing(owner.thing());
        if (thing != null) {
            run.state.put(owner.thing(), thing.with(name, value));
        }
    }

    /** Null when nothing is known of it. */
    @Nullable
    Value element(Value owner, Value key) {
        Thing thing = run.state.thing(owner.thing());
        if (thing == null) {
            return null;
        }
        if (key.constant() == null) {
            Value any = thing.any();
            return any.withMarks(run.marks(owner));
        }
        if (thing.kind() == Thing.Kind.LIST && key.constant() instanceof Long index) {
            List<Value> items = thing.items();
            if (items == null) {
                return thing.any();
            }
            long at = index < 0 ? items.size() + index : index;
            return at >= 0 && at < items.size() ? items.get((int) at) : thing.rest();
        }
        Value field = thing.fields().get(key.asText());
        if (field != null) {
            return field;
        }
        return thing.items() != null && !thing.items().isEmpty() ? thing.any() : thing.rest();
    }

    void writeElement(Value owner, Value key, Value value) {
        Thing thing = run.state.thing(owner.thing());
        if (thing == null) {
            return;
        }
        List<Value> items = thing.items();
        if (items != null && key.constant() instanceof Long index && index >= 0 && index <= items.size()) {
            List<Value> changed = new ArrayList<>(items);
            if (index == items.size()) {
                changed.add(value);
            } else {
                changed.set(index.intValue(), value);
            }
            run.state.put(owner.thing(), thing.withItems(changed));
        } else if (key.constant() != null) {
            run.state.put(owner.thing(), thing.with(key.asText(), value));
        } else {
            run.state.put(owner.thing(), thing.shuffled().withRest(value));
        }
    }

    /** Puts a value behind the others. */
    void add(Value owner, Value value) {
        Thing thing = run.state.thing(owner.thing());
        if (thing == null) {
            return;
        }
        if (thing.kind() == Thing.Kind.TEXT) {
            Value content =
                    run.evaluate.plus(thing.rest(), value, run.frame.file.tree().root(), true);
            run.state.put(owner.thing(), Thing.text(content));
            return;
        }
        List<Value> items = thing.items();
        if (items == null) {
            run.state.put(owner.thing(), thing.withRest(value));
            return;
        }
        List<Value> changed = new ArrayList<>(items);
        Thing more = run.state.thing(value.thing());
        if (more != null && more.items() != null) {
            changed.addAll(more.items());
        } else {
            changed.add(value);
        }
        run.state.put(owner.thing(), thing.withItems(changed));
    }

    /** What a loop over the value gets; the pairs of a map come as what they hold. */
    Value any(Value source) {
        Thing thing = run.state.thing(source.thing());
        Value any = thing == null ? Value.UNKNOWN : thing.any();
        String type = source.type().isEmpty() ? "" : Evaluate.below(source.type(), "[]");
        return thing == null
                ? new Value(null, source.shape(), type, source.marks(), 0, null)
                : any.withMarks(run.marks(source));
    }

    /** The parts of a tuple or list, or the value itself. */
    List<Value> items(Value value) {
        Thing thing = run.state.thing(value.thing());
        return thing != null && thing.items() != null ? thing.items() : List.of(value);
    }
}
