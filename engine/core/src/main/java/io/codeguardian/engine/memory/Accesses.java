package io.codeguardian.engine.memory;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;

/** Reads and writes through pointers and arrays. */
final class Accesses {
    private static final int FARTHEST_BEFORE = -1_000;
    private static final long FARTHEST = 1L << 28;

    private final Code code;
    private final SyntaxTree tree;
    private final Scope scope;
    private final Types types;
    private final Told told;
    private final Places places;
    private final Evaluation evaluation;

    Accesses(Code code, Scope scope, Types types, Told told, Places places, Evaluation evaluation) {
        this.code = code;
        this.tree = code.tree();
        this.scope = scope;
        this.types = types;
        this.told = told;
        this.places = places;
        this.evaluation = evaluation;
    }

    /** Follows a pointer: it must point to something. */
    Value follow(int node, State state) {
        int plain = code.unwrap(node);
        Value value = evaluation.value(plain, state);
        check(plain, evaluation.key(plain, state), value, state);
        return value;
    }

    /** @param key empty when the pointer has no name */
    void check(int node, String key, Value value, State state) {
        String shown = code.path(node);
        if (value.is(Kind.NULL) && value.computed() && scope.depth() > 0) {
            forget(key, state);
        } else if (value.is(Kind.NULL)) {
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

    /** {@code *p}; answers p. */
    Value pointed(int node, int pointer, State state) {
        Value value = follow(pointer, state);
        int plain = code.unwrap(pointer);
        String name = evaluation.key(plain, state);
        Types.Variable type = types.of(name);
        int element = plain == pointer ? element(type) : -1;
        if (value.isPlaced() && element > 0) {
            long size = state.block(value.block()).bytes();
            if (size >= 0 && (value.low() + element > size || value.high() < 0)) {
                boolean written = isWritten(node);
                told.tell(
                        written ? Danger.WRITE_PAST_END : Danger.READ_PAST_END,
                        node,
                        value.high() < 0
                                ? "`" + code.path(node) + "` lies before the beginning of its memory."
                                : "`" + code.path(node) + "` needs " + element + " bytes at " + value.low()
                                        + " of a memory of " + size + ".");
            }
        }
        unwritten(node, value, state);
        return value;
    }

    Value element(int node, State state, boolean written) {
        int array = code.unwrap(tree.childByField(node, "argument"));
        Value place = evaluation.value(places.index(node), state);
        Value value = follow(array, state);
        String name = evaluation.key(array, state);
        int element = element(types.of(name));
        long size = value.isPlaced() ? state.block(value.block()).bytes() : -1;
        if (size >= 0 && element > 0 && place.is(Kind.NUMBER)) {
            Value reached = value.moved() ? shifted(place, value, element) : place;
            compare(node, Scope.shown(name), size / element, reached, written || isWritten(node));
        }
        unwritten(node, value, state);
        String key = evaluation.key(node, state);
        Value known = key.isEmpty() ? Value.UNKNOWN : state.get(key);
        return known.is(Kind.UNINITIALISED) ? Value.UNKNOWN : known;
    }

    private static Value shifted(Value place, Value pointer, int element) {
        return new Value(
                Kind.NUMBER,
                Numbers.add(place.low(), Math.floorDiv(pointer.low(), element)),
                Numbers.add(place.high(), Math.floorDiv(pointer.high(), element)),
                place.input(),
                -1,
                place.computed());
    }

    /** Bytes of what a pointer or array of this type holds. */
    static int element(Types.Variable type) {
        return type.pointers() > (type.isArray() ? 0 : 1) ? 8 : type.element();
    }

    private boolean isWritten(int node) {
        int parent = tree.parent(node);
        return tree.is(parent, "update_expression")
                || tree.is(parent, "assignment_expression") && tree.childByField(parent, "left") == node;
    }

    private void unwritten(int node, Value pointer, State state) {
        if (!pointer.is(Kind.POINTER) || isWritten(node)) {
            return;
        }
        Block block = state.block(pointer.block());
        int parent = tree.parent(node);
        boolean place = tree.is(parent, "subscript_expression")
                || tree.is(parent, "field_expression")
                || tree.is(parent, "pointer_expression")
                || tree.is(parent, "sizeof_expression")
                || tree.is(parent, "reference_declarator");
        if (block.unwritten() && !place) {
            told.tell(
                    Danger.UNINITIALISED,
                    node,
                    "`" + code.path(node) + "` is read here, and nothing was stored in its memory on this path.");
            state.put(pointer.block(), block.filled(Block.Length.UNKNOWN));
        }
    }

    private void compare(int node, String name, long count, Value place, boolean written) {
        String shown = "`" + code.path(node) + "`";
        boolean known = !place.input() && place.high() < FARTHEST;
        if (place.isInput() && (place.high() >= count || place.low() < 0)) {
            boolean below = place.high() < count;
            told.tell(
                    Danger.INDEX_FROM_INPUT,
                    node,
                    shown + " takes its index from outside, which "
                            + (below ? "can be negative." : "can be " + count + " or more."));
        } else if (known && place.high() >= count || place.high() < 0 || place.low() >= count) {
            told.tell(
                    written ? Danger.WRITE_PAST_END : Danger.READ_PAST_END,
                    node,
                    shown + " lies outside of `" + name + "`, whose last index is " + (count - 1) + "; here it reaches "
                            + (place.high() < 0 ? place.low() : Math.max(place.low(), Math.min(place.high(), 1L << 40)))
                            + ".");
        } else if (!place.input() && place.low() < 0 && place.low() > FARTHEST_BEFORE && known) {
            told.tell(
                    written ? Danger.WRITE_PAST_END : Danger.READ_PAST_END,
                    node,
                    shown + " lies before the beginning of `" + name + "`.");
        }
    }

    /** {@code p + n}; in elements, whose size must be known. */
    Value moved(Value pointer, int node, boolean back, Value by) {
        if (by.isExact() && by.low() == 0) {
            return pointer;
        }
        int plain = code.unwrap(node);
        int element = plain != node ? -1 : tree.is(plain, "string_literal") ? 1 : 0;
        if (element == 0 && tree.is(plain, "identifier")) {
            element = element(types.of(scope.key(tree.text(plain))));
        }
        if (element <= 0 || !by.is(Kind.NUMBER) || by.input()) {
            return pointer.asMoved();
        }
        long one = Numbers.multiply(by.low(), element);
        long other = Numbers.multiply(by.high(), element);
        return back ? pointer.movedBy(Numbers.negative(other), Numbers.negative(one)) : pointer.movedBy(one, other);
    }

    /** Something is stored in a place. */
    void written(int target, Value value, State state) {
        int inner = tree.childByField(target, "argument");
        boolean element = tree.is(target, "subscript_expression");
        switch (tree.kind(target)) {
            case "identifier" -> {
                return;
            }
            case "subscript_expression" -> element(target, state, true);
            case "pointer_expression" -> pointed(target, inner, state);
            case "field_expression" -> {
                if (places.isArrow(target)) {
                    touch(follow(inner, state), state);
                } else if (!tree.is(code.unwrap(inner), "identifier")) {
                    evaluation.value(inner, state);
                }
                return;
            }
            default -> {
                evaluation.value(target, state);
                return;
            }
        }
        Value pointer = places.peek(inner, state);
        if (!pointer.is(Kind.POINTER)) {
            return;
        }
        Value index = element ? places.peek(places.index(target), state) : Value.number(0);
        if (!index.isExact() || pointer.moved()) {
            state.forgetElements(pointer.block());
        }
        stored(pointer, index, value, state);
    }

    private static void touch(Value pointer, State state) {
        if (pointer.is(Kind.POINTER) && state.block(pointer.block()).unwritten()) {
            state.put(pointer.block(), state.block(pointer.block()).filled(Block.Length.UNKNOWN));
        }
    }

    /** An end mark limits the text; anything else may remove one. */
    private static void stored(Value pointer, Value index, Value value, State state) {
        Block block = state.block(pointer.block());
        Block.Length text = block.text();
        boolean end = value.isExact() && value.low() == 0;
        boolean placed = index.isExact() && !pointer.moved();
        Block.Length after = end && placed
                ? new Block.Length(
                        Math.min(text.least(), index.low()),
                        text.isKnown() ? Math.min(text.most(), index.low()) : index.low())
                : end
                        ? new Block.Length(0, text.most())
                        : text.isKnown() && text.most() > 0 && placed && index.low() > text.most()
                                ? text
                                : new Block.Length(text.least(), -1);
        state.put(pointer.block(), block.filled(after));
    }

    /** {@code &x}: whoever has it may give x a value. */
    Value address(int inner, State state) {
        int plain = code.unwrap(inner);
        if (tree.is(plain, "subscript_expression")) {
            Value base = follow(tree.childByField(plain, "argument"), state);
            Value place = evaluation.value(places.index(plain), state);
            return base.is(Kind.POINTER) ? moved(base, tree.childByField(plain, "argument"), false, place) : base;
        }
        String key = evaluation.key(plain, state);
        if (key.isEmpty() || key.contains("->") || !types.isLocal(Scope.root(key))) {
            if (tree.is(plain, "field_expression")) {
                evaluation.value(tree.childByField(plain, "argument"), state);
            }
            return Value.UNKNOWN;
        }
        if (types.of(key).isArray()) {
            return evaluation.value(plain, state);
        }
        int id = scope.place(key);
        if (!state.blocks().containsKey(id)) {
            state.put(id, Block.variable(plain, types.of(key).bytes(), key));
        }
        return Value.pointer(id);
    }
}
