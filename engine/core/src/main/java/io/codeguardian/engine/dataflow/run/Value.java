package io.codeguardian.engine.dataflow.run;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value.
 *
 * @param constant text, whole number, fraction, truth or {@link #NIL}; null when it is not known
 * @param shape of a text that is known in part, {@link #HOLE} for what is not; null when nothing is
 * @param type type or path, empty when not known
 * @param thing what it refers to in the state, 0 for nothing
 */
record Value(
        @Nullable Object constant,
        @Nullable String shape,
        String type,
        List<Mark> marks,
        int thing,
        @Nullable Closure closure) {
    static final Object NIL = new Object();
    static final char HOLE = '\uFFFC';
    static final Value UNKNOWN = new Value(null, null, "", List.of(), 0, null);
    /** The type of a text that is one of several shells. */
    static final String SHELL = "<shell>";

    private static final int LONGEST = 4000;

    static Value constant(@Nullable Object constant) {
        return new Value(constant == null ? NIL : constant, null, "", List.of(), 0, null);
    }

    static Value marked(List<Mark> marks) {
        return marks.isEmpty() ? UNKNOWN : new Value(null, null, "", marks, 0, null);
    }

    static Value typed(String type, List<Mark> marks) {
        return type.isEmpty() ? marked(marks) : new Value(null, null, type, marks, 0, null);
    }

    static Value of(int thing, String type) {
        return new Value(null, null, type, List.of(), thing, null);
    }

    static Value of(Closure closure) {
        return new Value(null, null, "", List.of(), 0, closure);
    }

    static Value text(String shape, List<Mark> marks) {
        String kept = shape.length() > LONGEST ? shape.substring(0, LONGEST) : shape;
        return kept.indexOf(HOLE) < 0 && kept.length() == shape.length() && marks.isEmpty()
                ? constant(kept)
                : new Value(null, kept, "", marks, 0, null);
    }

    Value withType(String name) {
        return name.isEmpty() || name.equals(type) ? this : new Value(constant, shape, name, marks, thing, closure);
    }

    Value withMarks(List<Mark> other) {
        return other.equals(marks) ? this : new Value(constant, shape, type, other, thing, closure);
    }

    Value withoutConstant() {
        return new Value(null, shape, type, marks, thing, closure);
    }

    boolean isText() {
        return constant instanceof String || shape != null;
    }

    boolean isNil() {
        return NIL.equals(constant);
    }

    /** The text with holes; one hole when nothing is known. */
    String asText() {
        if (constant != null) {
            return isNil() ? "null" : constant.toString();
        }
        return shape != null ? shape : String.valueOf(HOLE);
    }

    private static boolean isShell(Value value) {
        return value.type.equals(SHELL) || value.constant instanceof String s && Shapes.isShell(s);
    }

    /** Either of both. */
    static Value join(Value a, Value b) {
        if (a.equals(b)) {
            return a;
        }
        List<Mark> marks = Mark.union(a.marks, b.marks);
        Object constant = a.constant != null && a.constant.equals(b.constant) ? a.constant : null;
        // The text of the dirtier one tells what a sink would see.
        boolean ofA = a.isText() && (!b.isText() || b.marks.isEmpty());
        boolean hidden = !a.isText() && !a.marks.isEmpty() && b.marks.isEmpty()
                || !b.isText() && !b.marks.isEmpty() && a.marks.isEmpty();
        String shape = constant != null || hidden ? null : ofA ? a.asText() : b.isText() ? b.asText() : null;
        if (shape != null && a.isText() && b.isText() && a.marks.isEmpty() && b.marks.isEmpty()) {
            shape = a.asText().equals(b.asText()) ? shape : null;
        }
        if (constant == null && isShell(a) && isShell(b)) {
            return new Value(null, null, SHELL, marks, 0, null);
        }
        String type = a.type.equals(b.type) || b.type.isEmpty() ? a.type : a.type.isEmpty() ? b.type : "";
        int thing = a.thing == b.thing || b.thing == 0 ? a.thing : a.thing == 0 ? b.thing : a.thing;
        Closure closure = Objects.equals(a.closure, b.closure) || b.closure == null
                ? a.closure
                : a.closure == null ? b.closure : null;
        return new Value(constant, shape, type, marks, thing, closure);
    }
}
