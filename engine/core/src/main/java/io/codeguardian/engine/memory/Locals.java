package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.List;

/** Declared variables and what loops do to them. */
final class Locals {
    private final Code code;
    private final SyntaxTree tree;
    private final Scope scope;
    private final Types types;
    private final Evaluation evaluation;
    private final Forks forks;

    Locals(Code code, Scope scope, Types types, Evaluation evaluation, Forks forks) {
        this.code = code;
        this.tree = code.tree();
        this.scope = scope;
        this.types = types;
        this.evaluation = evaluation;
        this.forks = forks;
    }

    /**
     * Parameters, with what the caller hands in.
     *
     * @param values shorter than the parameters where the caller is not known
     * @param keys the variables that the arguments are; empty for other expressions
     */
    void parameters(int function, State state, List<Value> values, List<String> keys) {
        int declarator = tree.childByField(function, "declarator");
        while (declarator != NONE && !tree.is(declarator, "function_declarator")) {
            declarator = tree.childByField(declarator, "declarator");
        }
        int list = declarator == NONE ? NONE : tree.childByField(declarator, "parameters");
        int place = 0;
        for (int at : list == NONE ? new int[0] : tree.namedChildren(list)) {
            int named = tree.kind(at).endsWith("parameter_declaration") ? tree.childByField(at, "declarator") : NONE;
            if (named != NONE) {
                boolean known = place < values.size();
                parameter(at, named, known ? values.get(place) : Value.UNKNOWN, known ? keys.get(place) : "", state);
                place++;
            }
        }
    }

    private void parameter(int at, int declarator, Value value, String from, State state) {
        Declared declared = Declared.of(code, at, declarator, evaluation, state);
        String name = declared.name();
        if (name.isEmpty()) {
            return;
        }
        if (declared.isReference() && !from.isEmpty()) {
            scope.alias(name, from);
            return;
        }
        // An array parameter is a pointer.
        boolean array = declared.variable().isArray();
        String key = scope.declare(name, at);
        types.declare(key, array ? declared.asPointer() : declared.variable());
        state.set(key, fitting(value, types.of(key)));
        if (!from.isEmpty()
                && types.layout(types.of(key).type()) != null
                && !types.of(key).isPointer()) {
            state.copyFields(from, key);
        }
    }

    /** A narrower parameter takes only a part of a number. */
    private static Value fitting(Value value, Types.Variable type) {
        boolean number = value.is(Value.Kind.NUMBER) && type.element() > 0 && !type.isPointer();
        boolean fits = !number || value.low() >= type.min() && value.high() <= type.max();
        return value.is(Value.Kind.UNINITIALISED) || !fits ? Value.UNKNOWN : value;
    }

    List<State> declare(int declaration, List<State> states) {
        return forks.each(states, s -> declare(declaration, s));
    }

    private void declare(int declaration, State state) {
        boolean fixed = tree.text(declaration).startsWith("static")
                || tree.text(declaration).startsWith("extern");
        for (int child : tree.namedChildren(declaration)) {
            if (!"declarator".equals(tree.field(child))) {
                continue;
            }
            boolean initial = tree.is(child, "init_declarator");
            int declarator = initial ? tree.childByField(child, "declarator") : child;
            int value = initial ? tree.childByField(child, "value") : NONE;
            Declared declared = Declared.of(code, declaration, declarator, evaluation, state);
            String other = declared.isReference() && value != NONE ? evaluation.key(value, state) : "";
            if (!other.isEmpty()) {
                scope.alias(declared.name(), other);
            } else if (!declared.name().isEmpty() && !declared.isFunction()) {
                // The first value may be the variable of the same name that this one hides.
                Value first = value == NONE || isList(value) ? Value.UNKNOWN : evaluation.value(value, state);
                String key = scope.declare(declared.name(), declarator);
                types.declare(key, fixed ? declared.asFixed() : declared.variable());
                begin(declared, key, declarator, value, first, fixed, state);
            } else if (value != NONE && declared.isFunction()) {
                String key = scope.declare(declared.name(), declarator);
                state.set(key, evaluation.value(value, state));
            }
        }
    }

    private boolean isList(int value) {
        return tree.is(value, "argument_list") || tree.is(value, "initializer_list");
    }

    private void begin(Declared declared, String key, int node, int value, Value first, boolean fixed, State state) {
        Types.Variable variable = declared.variable();
        if (variable.isArray()) {
            array(key, variable, node, value, fixed, state);
        } else if (value == NONE) {
            Layouts.Layout layout = variable.isPointer() || fixed ? null : types.layout(variable.type());
            boolean plain = variable.isPointer() || layout == null && variable.element() > 0;
            state.set(key, plain && !fixed ? Value.UNINITIALISED : Value.UNKNOWN);
            if (layout != null && layout.plain() && !layout.union()) {
                layout.fields().forEach((name, field) -> {
                    if (!field.isArray() && (field.isPointer() || Types.size(field.type()) > 0)) {
                        state.set(key + "." + name, Value.UNINITIALISED);
                    }
                });
            }
        } else if (isList(value)) {
            evaluation.value(value, state);
            state.set(key, Value.UNKNOWN);
        } else {
            state.set(key, Value.UNKNOWN);
            evaluation.declared(key, value, fixed ? Value.UNKNOWN : first, state);
        }
    }

    private void array(String key, Types.Variable variable, int node, int value, boolean fixed, State state) {
        long bytes = variable.bytes() < 0 && value != NONE ? initial(value, variable) : variable.bytes();
        if (variable.bytes() < 0 && bytes > 0) {
            long count = bytes / Math.max(1, variable.element());
            types.declare(
                    key,
                    new Types.Variable(
                            variable.type(), variable.element(), variable.pointers(), count, variable.local()));
        }
        String literal = value == NONE ? null : code.literal(value);
        if (value != NONE && literal == null && isList(value)) {
            evaluation.value(value, state);
        }
        Block block = Block.of(fixed ? Block.Kind.GIVEN : Block.Kind.STACK, node, bytes);
        boolean plain = variable.pointers() > 0 || Types.size(variable.type()) > 0;
        int id = scope.block(node);
        state.forgetElements(id);
        state.put(
                id,
                literal != null
                        ? block.filled(Block.Length.exact(Texts.length(literal)))
                        : value == NONE && !fixed && plain ? block.asUnwritten() : emptied(block, value));
        state.set(key, Value.pointer(id));
    }

    /** {@code {0}} and {@code {}} are empty texts. */
    private Block emptied(Block block, int value) {
        int[] given = value == NONE || !isList(value) ? new int[0] : tree.namedChildren(value);
        boolean empty = value != NONE
                && isList(value)
                && (given.length == 0
                        || given.length == 1 && (tree.textIs(given[0], "0") || tree.textIs(given[0], "'\\0'")));
        return empty ? block.filled(Block.Length.exact(0)) : block;
    }

    /** Of an array that takes its size from its first value. */
    private long initial(int value, Types.Variable variable) {
        String literal = code.literal(value);
        if (literal != null) {
            return (long) (Texts.length(literal) + 1) * variable.element();
        }
        return tree.is(value, "initializer_list") && variable.element() > 0 && variable.count() < 0
                ? (long) tree.namedChildren(value).length * variable.element()
                : -1;
    }

    /** After some rounds a counter is anything from where it began. */
    void widen(int update, State state) {
        for (int at = update; update != NONE && at < tree.subtreeEnd(update); at++) {
            if (tree.is(at, "update_expression")) {
                String key = evaluation.key(tree.childByField(at, "argument"), state);
                Value value = state.get(key);
                if (!key.isEmpty() && value.is(Kind.NUMBER)) {
                    boolean more = tree.text(at).contains("++");
                    state.set(
                            key,
                            Value.range(
                                    more ? value.low() : Long.MIN_VALUE, more ? Long.MAX_VALUE : value.high(), false));
                } else if (value.is(Kind.POINTER)) {
                    state.set(key, value.asMoved());
                }
            }
            for (Assignment assignment : code.assignments(at)) {
                String key = evaluation.key(assignment.target(), state);
                if (!key.isEmpty() && (!assignment.isPlain() || update == at)) {
                    state.set(
                            key,
                            state.get(key).is(Kind.POINTER) ? state.get(key).asMoved() : Value.UNKNOWN);
                }
            }
        }
    }

    /** What a loop's body counts or computes anew. */
    void widenBody(int body, State state) {
        for (int at = body; body != NONE && at < tree.subtreeEnd(body); at++) {
            if (tree.is(at, "update_expression") || tree.is(at, "assignment_expression")) {
                boolean counts = tree.is(at, "update_expression");
                for (Assignment assignment : code.assignments(at)) {
                    String key = evaluation.key(assignment.target(), state);
                    boolean number = !key.isEmpty() && state.get(key).is(Kind.NUMBER);
                    if (number) {
                        state.set(key, Value.UNKNOWN);
                    }
                }
                if (counts) {
                    widen(at, state);
                }
            }
        }
    }
}
