package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was seen, once a place and danger. */
final class Told {
    private static final int LARGEST_CHARACTER = 255;

    private final Code code;
    private final Map<String, Sighting> sightings = new LinkedHashMap<>();
    private boolean silent;

    Told(Code code) {
        this.code = code;
    }

    List<Sighting> all() {
        return List.copyOf(sightings.values());
    }

    /** While an expression is only looked at for what it makes known. */
    boolean silent(boolean value) {
        boolean before = silent;
        silent = value;
        return before;
    }

    void tell(Danger danger, int node, String message) {
        if (!silent) {
            sightings.putIfAbsent(danger + ":" + place(danger, node), new Sighting(danger, node, message));
        }
    }

    /** One buffer that is left over and over in a function is one mistake. */
    private String place(Danger danger, int node) {
        boolean bounds = danger == Danger.READ_PAST_END || danger == Danger.WRITE_PAST_END;
        int array = bounds ? code.tree().childByField(node, "argument") : NONE;
        return array == NONE ? String.valueOf(node) : code.function(node) + " " + code.path(array);
    }

    void uninitialised(int node, String name) {
        if (mayBeGiven(node, name)) {
            return;
        }
        tell(
                Danger.UNINITIALISED,
                node,
                "`" + Scope.shown(name) + "` is read here and has been given no value on this path.");
    }

    /** Handed to what is written like a function and used later: a macro of that shape gives it its value. */
    private boolean mayBeGiven(int node, String name) {
        SyntaxTree tree = code.tree();
        int list = tree.parent(node);
        Call call = list == NONE || !tree.is(list, "argument_list") ? null : code.call(tree.parent(list));
        int function = code.function(node);
        if (call == null || function == NONE || call.arguments().size() < 2) {
            return false;
        }
        boolean later = false;
        for (int at = tree.subtreeEnd(list); at < tree.subtreeEnd(function); at++) {
            later |= tree.is(at, "identifier") && tree.textIs(at, name);
        }
        return later && Library.use(call.name()) == null;
    }

    void division(int node, int divisor, Value value, boolean floating) {
        boolean zero = value.is(Value.Kind.NUMBER) && value.low() <= 0 && value.high() >= 0;
        if (zero && (value.isExact() && !value.computed() && !floating || value.input())) {
            String why = value.isExact() ? "` is zero on this path" : "` comes from outside and can be zero";
            tell(Danger.DIVISION_BY_ZERO, node, "`" + code.path(divisor) + why + ", and this divides by it.");
        }
    }

    /** Whether arithmetic left the range of the type that takes its outcome. */
    void narrowed(int node, String name, Types.Variable type, Value value) {
        boolean counts = value.is(Value.Kind.NUMBER) && !type.type().isEmpty();
        if (!counts || type.isPointer() || type.isArray() || type.isFloating() || type.element() < 0) {
            return;
        }
        if (!value.computed()) {
            cut(node, name, type, value);
            return;
        }
        boolean wide = type.element() >= 8;
        if (wide && code.call(code.unwrap(node)) != null) {
            return;
        }
        boolean over = wide ? value.high() == Long.MAX_VALUE : value.high() > type.max();
        boolean under = wide && !type.isUnsigned() ? value.low() == Long.MIN_VALUE : value.low() < type.min();
        boolean sure = value.low() > type.max() || value.high() < type.min();
        if (over && (value.input() || sure) && !(under && isMinus(node))) {
            tell(
                    Danger.INTEGER_OVERFLOW,
                    node,
                    "`" + code.path(node) + "` can be greater than what `" + Scope.shown(name)
                            + "` holds, and nothing before it sets a limit.");
        } else if (under && (value.input() || sure)) {
            tell(
                    Danger.INTEGER_UNDERFLOW,
                    node,
                    "`" + code.path(node) + "` can be less than what `" + Scope.shown(name)
                            + "` holds, and nothing before it sets a limit.");
        }
    }

    /** A number from outside in a variable that is too small for it. */
    private void cut(int node, String name, Types.Variable type, Value value) {
        boolean fits = value.low() >= type.min() && value.high() <= type.max();
        boolean character = value.low() >= -1 && value.high() <= LARGEST_CHARACTER;
        if (value.input() && !fits && !character && type.element() <= Long.BYTES) {
            tell(
                    Danger.NUMBER_CUT,
                    node,
                    "`" + code.path(node) + "` comes from outside, and `" + Scope.shown(name)
                            + "` does not hold all the numbers that it can be.");
        }
    }

    private boolean isMinus(int node) {
        String text = code.path(node);
        return text.contains("-") && !text.contains("+") && !text.contains("*");
    }
}
