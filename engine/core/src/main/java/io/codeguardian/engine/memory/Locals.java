package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Assignment;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;

/** Declared variables and what loops do to them. */
final class Locals {
    private final Code code;
    private final SyntaxTree tree;
    private final Types types;
    private final Evaluation evaluation;

    Locals(Code code, Types types, Evaluation evaluation) {
        this.code = code;
        this.tree = code.tree();
        this.types = types;
        this.evaluation = evaluation;
    }

    void parameters(int function, State state) {
        int declarator = tree.childByField(function, "declarator");
        for (int at = declarator; declarator != NONE && at < tree.subtreeEnd(declarator); at++) {
            if (tree.is(at, "parameter_declaration")) {
                Declared declared = Declared.of(code, at, tree.childByField(at, "declarator"), evaluation, state);
                if (!declared.name().isEmpty()) {
                    // An array parameter is a pointer.
                    boolean array = declared.variable().isArray();
                    types.declare(declared.name(), array ? declared.asPointer() : declared.variable());
                    state.set(declared.name(), Value.UNKNOWN);
                    handedIn(declared.name());
                }
            }
        }
    }

    private void handedIn(String name) {
        Types.Variable v = types.of(name);
        types.declare(name, new Types.Variable(v.type(), v.element(), v.pointers(), v.count(), true));
    }

    void declare(int declaration, State state) {
        boolean fixed = tree.text(declaration).startsWith("static")
                || tree.text(declaration).startsWith("extern");
        for (int child : tree.namedChildren(declaration)) {
            if (!"declarator".equals(tree.field(child))) {
                continue;
            }
            boolean initial = tree.is(child, "init_declarator");
            int declarator = initial ? tree.childByField(child, "declarator") : child;
            Declared declared = Declared.of(code, declaration, declarator, evaluation, state);
            if (!declared.name().isEmpty() && !declared.isFunction()) {
                types.declare(declared.name(), fixed ? declared.asFixed() : declared.variable());
                begin(declared, declarator, initial ? tree.childByField(child, "value") : NONE, fixed, state);
            }
        }
    }

    private void begin(Declared declared, int node, int value, boolean fixed, State state) {
        String name = declared.name();
        Types.Variable variable = declared.variable();
        if (variable.isArray()) {
            long bytes = variable.bytes() < 0 && value != NONE ? initial(value, variable) : variable.bytes();
            if (value != NONE && code.literal(value) == null) {
                evaluation.value(value, state);
            }
            state.put(node, Block.of(fixed ? Block.Kind.GIVEN : Block.Kind.STACK, node, bytes));
            state.set(name, Value.pointer(node));
        } else if (value == NONE) {
            boolean plain = variable.isPointer() || variable.element() > 0;
            state.set(name, plain && !fixed ? Value.UNINITIALISED : Value.UNKNOWN);
        } else if (tree.is(value, "argument_list") || tree.is(value, "initializer_list")) {
            evaluation.value(value, state);
            state.set(name, Value.UNKNOWN);
        } else {
            Value first = evaluation.value(value, state);
            state.set(name, Value.UNKNOWN);
            evaluation.declared(name, value, fixed ? Value.UNKNOWN : first, state);
        }
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
                String key = evaluation.key(tree.childByField(at, "argument"));
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
                String key = evaluation.key(assignment.target());
                if (!key.isEmpty() && (!assignment.isPlain() || update == at)) {
                    state.set(
                            key,
                            state.get(key).is(Kind.POINTER) ? state.get(key).asMoved() : Value.UNKNOWN);
                }
            }
        }
    }

    /** A loop without an update counts in its body. */
    void widenBody(int body, int condition, State state) {
        for (int at = body; body != NONE && at < tree.subtreeEnd(body); at++) {
            if (tree.is(at, "update_expression") || tree.is(at, "assignment_expression")) {
                boolean counts = tree.is(at, "update_expression");
                for (Assignment assignment : code.assignments(at)) {
                    String key = evaluation.key(assignment.target());
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
