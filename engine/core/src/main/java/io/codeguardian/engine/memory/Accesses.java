package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;

/** Reads and writes through pointers and arrays. */
final class Accesses {
    private final Code code;
    private final SyntaxTree tree;
    private final Types types;
    private final Told told;
    private final Evaluation evaluation;

    Accesses(Code code, Types types, Told told, Evaluation evaluation) {
        this.code = code;
        this.tree = code.tree();
        this.types = types;
        this.told = told;
        this.evaluation = evaluation;
    }

    /** Follows a pointer: it must point to something. */
    Value follow(int node, State state) {
        int plain = code.unwrap(node);
        Value value = evaluation.value(plain, state);
        String key = evaluation.key(plain);
        check(plain, key, value, state);
        return value;
    }

    /** @param key empty when the pointer has no name */
    void check(int node, String key, Value value, State state) {
        String shown = code.path(node);
        if (value.is(Kind.NULL)) {
            told.tell(Danger.NULL_DEREFERENCE, node, "`" + shown + "` is null on this path and is followed here.");
            forget(key, state);
        } else if (value.is(Kind.POINTER)) {
            Block block = state.block(value.block());
            if (block.freed()) {
                told.tell(Danger.USE_AFTER_FREE, node, "`" + shown + "` was freed before and is used here.");
                forget(key, state);
            } else if (block.maybeNull()) {
                told.tell(
                        Danger.UNCHECKED_ALLOCATION,
                        node,
                        "`" + shown + "` is null when `" + block.kind().made + "` failed, and nothing asked.");
                state.put(value.block(), block.asPresent());
            }
        } else if (!key.isEmpty() && value.is(Kind.UNKNOWN) && !state.wasAsked(Branching.NULL + key)) {
            state.follow(key);
        }
    }

    private static void forget(String key, State state) {
        if (!key.isEmpty()) {
            state.set(key, Value.UNKNOWN);
        }
    }

    Value element(int node, State state, boolean written) {
        int array = code.unwrap(tree.childByField(node, "argument"));
        int index = tree.childByField(node, "index");
        if (index == NONE) {
            int indices = tree.childByField(node, "indices");
            index = indices == NONE ? NONE : tree.firstNamedChild(indices);
        }
        Value place = evaluation.value(index, state);
        Value value = follow(array, state);
        String name = evaluation.key(array);
        Types.Variable type = types.of(name);
        long size = value.is(Kind.POINTER) && !value.moved()
                ? state.block(value.block()).bytes()
                : -1;
        int element = type.pointers() > (type.isArray() ? 0 : 1) ? 8 : type.element();
        if (size >= 0 && element > 0 && place.is(Kind.NUMBER)) {
            compare(node, name, size / element, place, written || isWritten(node));
        }
        return Value.UNKNOWN;
    }

    private boolean isWritten(int node) {
        int parent = tree.parent(node);
        return tree.is(parent, "update_expression")
                || tree.is(parent, "assignment_expression") && tree.childByField(parent, "left") == node;
    }

    private void compare(int node, String name, long count, Value place, boolean written) {
        String shown = "`" + code.path(node) + "`";
        boolean known = !place.input() && place.high() < Integer.MAX_VALUE;
        if (place.isInput() && (place.high() >= count || place.low() < 0)) {
            boolean below = place.high() < count;
            told.tell(
                    Danger.INDEX_FROM_INPUT,
                    node,
                    shown + " takes its index from outside, which "
                            + (below ? "can be negative." : "can be " + count + " or more."));
        } else if (known && place.high() >= count || place.high() < 0) {
            told.tell(
                    written ? Danger.WRITE_PAST_END : Danger.READ_PAST_END,
                    node,
                    shown + " lies outside of `" + name + "`, whose last index is " + (count - 1) + "; here it reaches "
                            + (place.high() < 0 ? place.low() : place.high()) + ".");
        } else if (!place.input() && place.low() < 0 && place.low() > -1000 && known) {
            told.tell(
                    written ? Danger.WRITE_PAST_END : Danger.READ_PAST_END,
                    node,
                    shown + " lies before the beginning of `" + name + "`.");
        }
    }

    /** {@code &x}: whoever has it may give x a value. */
    Value address(int inner, State state) {
        int plain = code.unwrap(inner);
        String key = evaluation.key(plain);
        if (tree.is(plain, "subscript_expression")) {
            Value base = follow(tree.childByField(plain, "argument"), state);
            int index = tree.childByField(plain, "index");
            Value place = evaluation.value(index, state);
            return base.is(Kind.POINTER) && !(place.isExact() && place.low() == 0) ? base.asMoved() : base;
        }
        if (!tree.is(plain, "identifier") || !types.isLocal(key)) {
            if (tree.is(plain, "field_expression")) {
                evaluation.value(tree.childByField(plain, "argument"), state);
            }
            return Value.UNKNOWN;
        }
        Types.Variable type = types.of(key);
        state.put(-plain - 2, Block.of(Block.Kind.STACK, plain, type.bytes()));
        if (!state.get(key).is(Kind.POINTER)) {
            state.set(key, Value.UNKNOWN);
        }
        return Value.pointer(-plain - 2);
    }
}
