package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Call;
import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.Map;

/** Gives memory back. */
final class Releases {
    private final Code code;
    private final SyntaxTree tree;
    private final Scope scope;
    private final Told told;
    private final Evaluation evaluation;

    Releases(Code code, Scope scope, Told told, Evaluation evaluation) {
        this.code = code;
        this.scope = scope;
        this.tree = code.tree();
        this.told = told;
        this.evaluation = evaluation;
    }

    void free(Call call, Block.Kind way, State state) {
        if (call.positional(0) != NONE) {
            release(call.node(), code.unwrap(call.positional(0)), way, state);
        }
    }

    Value delete(int node, State state) {
        int operand = tree.firstNamedChild(node);
        if (operand != NONE) {
            boolean array = code.path(node).startsWith("delete[]");
            release(node, code.unwrap(operand), array ? Block.Kind.NEW_ARRAY : Block.Kind.NEW, state);
        }
        return Value.UNKNOWN;
    }

    private void release(int node, int operand, Block.Kind way, State state) {
        Value value = evaluation.value(operand, state);
        String key = evaluation.key(operand, state);
        if (value.is(Kind.UNKNOWN) && !key.isEmpty()) {
            int id = scope.block(node);
            state.put(id, Block.of(Block.Kind.GIVEN, node, -1).asFreed());
            state.set(key, Value.pointer(id));
        } else if (value.is(Kind.UNKNOWN)) {
            // One of many: any that memory leads to may be the one.
            state.values().entrySet().stream()
                    .filter(e -> e.getKey().startsWith("@"))
                    .map(Map.Entry::getValue)
                    .toList()
                    .forEach(v -> evaluation.escape(v, state));
        } else if (value.is(Kind.POINTER)) {
            known(node, code.path(operand), way, value, state);
        }
    }

    private void known(int node, String shown, Block.Kind way, Value value, State state) {
        Block block = state.block(value.block());
        if (block.freed()) {
            told.tell(Danger.DOUBLE_FREE, node, "`" + shown + "` was freed before on this path.");
        } else if (block.kind() == Block.Kind.STACK || block.kind() == Block.Kind.LITERAL) {
            told.tell(
                    Danger.FREE_OF_NON_HEAP,
                    node,
                    "`" + shown + "` points to " + block.kind().made + ", which was never allocated.");
        } else if (value.moved() && block.isHeap()) {
            told.tell(
                    Danger.FREE_INSIDE,
                    node,
                    "`" + shown + "` no longer points to the beginning of what was allocated.");
        } else if (block.isHeap() && block.kind() != way) {
            told.tell(
                    Danger.MISMATCHED_FREE,
                    node,
                    "`" + shown + "` comes from `" + block.kind().made + "` and is given back in another way.");
        }
        state.put(value.block(), block.asFreed());
    }

    /** {@code p = realloc(p, n)} forgets the old block when it fails. */
    void moved(Call call, State state) {
        int old = call.positional(0);
        String key = old == NONE ? "" : evaluation.key(old, state);
        if (key.isEmpty()) {
            return;
        }
        int parent = tree.parent(call.node());
        while (parent != NONE && (tree.is(parent, "cast_expression") || tree.is(parent, "parenthesized_expression"))) {
            parent = tree.parent(parent);
        }
        boolean same = parent != NONE
                && code.assignments(parent).stream()
                        .anyMatch(a -> evaluation.key(a.target(), state).equals(key));
        if (same) {
            told.tell(
                    Danger.LOST_ON_REALLOC,
                    call.node(),
                    "When `realloc` fails it answers null and `" + Scope.shown(key)
                            + "` forgets the memory that is still there.");
        }
        Value value = state.get(key);
        if (value.is(Kind.POINTER)) {
            state.put(value.block(), state.block(value.block()).asEscaped());
        }
        state.set(key, Value.UNKNOWN);
    }
}
