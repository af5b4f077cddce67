package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** What must be so when a function ends. */
final class Endings {
    private final Code code;
    private final SyntaxTree tree;
    private final Told told;
    private final Evaluation evaluation;
    private boolean program;

    Endings(Code code, Told told, Evaluation evaluation) {
        this.code = code;
        this.tree = code.tree();
        this.told = told;
        this.evaluation = evaluation;
    }

    /** The end of the program gives everything back. */
    void program(boolean value) {
        program = value;
    }

    List<State> returned(int node, List<State> states) {
        int answer = tree.firstNamedChild(node);
        for (State state : states) {
            Value value = answer == NONE ? Value.UNKNOWN : evaluation.value(answer, state);
            if (answer != NONE) {
                check(node, answer, value, state);
            }
            leave(state, value);
        }
        return new ArrayList<>();
    }

    private void check(int node, int answer, Value value, State state) {
        if (!value.is(Kind.POINTER)) {
            return;
        }
        Block block = state.block(value.block());
        if (block.kind() == Block.Kind.STACK) {
            told.tell(
                    Danger.LOCAL_ADDRESS_RETURNED,
                    node,
                    "`" + code.path(answer)
                            + "` points into this function's own memory, which is gone when it returns.");
        } else if (block.freed() && block.kind() != Block.Kind.GIVEN) {
            told.tell(
                    Danger.USE_AFTER_FREE,
                    answer,
                    "`" + code.path(answer) + "` was freed before and is returned here.");
        }
    }

    void leave(State state, Value answer) {
        if (answer.is(Kind.POINTER)) {
            state.put(answer.block(), state.block(answer.block()).asEscaped());
        }
        for (Block block : state.blocks().values()) {
            if (!program && block.isHeap() && !block.freed() && !block.escaped() && !isOwnedElsewhere(block, state)) {
                String what = block.kind() == Block.Kind.FILE ? "file is not closed" : "memory is not freed";
                told.tell(
                        Danger.LEAK,
                        block.node(),
                        "On a path to the end of the function this " + what + ", and nothing else knows it.");
            }
        }
    }

    /** In a field or a smart pointer: somebody else may free it. */
    private boolean isOwnedElsewhere(Block block, State state) {
        int parent = tree.parent(block.node());
        while (parent != NONE && (tree.is(parent, "cast_expression") || tree.is(parent, "parenthesized_expression"))) {
            parent = tree.parent(parent);
        }
        boolean held = parent != NONE
                && (tree.is(parent, "init_declarator")
                        || tree.is(parent, "assignment_expression")
                        || tree.is(parent, "binary_expression"));
        return !held && !state.refers(block.node());
    }
}
