package io.codeguardian.engine.memory;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import io.codeguardian.engine.memory.Value.Kind;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be so when a function ends. */
final class Endings {
    private final Code code;
    private final SyntaxTree tree;
    private final Told told;
    private final Evaluation evaluation;
    private final Forks forks;
    private final int function;
    private final @Nullable List<Forks.Way> ways;
    private final boolean program;

    /** @param ways where the ways out of a followed call are collected; null where nothing is around the function */
    Endings(Code code, Told told, Evaluation evaluation, Forks forks, int function, @Nullable List<Forks.Way> ways) {
        this.code = code;
        this.tree = code.tree();
        this.told = told;
        this.evaluation = evaluation;
        this.forks = forks;
        this.function = function;
        this.ways = ways;
        // The end of the program gives everything back.
        this.program = code.name(function).equals("main");
    }

    List<State> returned(int node, List<State> states) {
        int answer = tree.firstNamedChild(node);
        forks.each(states, state -> {
            Value value = answer == NONE ? Value.UNKNOWN : evaluation.value(answer, state);
            if (!state.isOver()) {
                if (answer != NONE) {
                    check(node, answer, value, state);
                }
                leave(state, value);
            }
        });
        return new ArrayList<>();
    }

    private void check(int node, int answer, Value value, State state) {
        if (!value.is(Kind.POINTER)) {
            return;
        }
        Block block = state.block(value.block());
        boolean own = block.node() >= function && block.node() < tree.subtreeEnd(function);
        if (block.kind() == Block.Kind.STACK && own) {
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
        if (ways != null) {
            ways.add(new Forks.Way(state, answer));
            return;
        }
        evaluation.escape(answer, state);
        state.blocks().forEach((id, block) -> {
            boolean lost = block.isHeap() && !block.freed() && !block.escaped();
            if (!program && lost && (isHeld(tree, block) || state.refers(id))) {
                told.tell(Danger.LEAK, block.node(), leak(block));
            }
        });
    }

    static String leak(Block block) {
        String what = block.isResource() ? "what is opened here is not closed" : "this memory is not freed";
        return "On a path to the end of the function this " + what + ", and nothing else knows it.";
    }

    /** Not in a field or a smart pointer, where somebody else may free it. */
    static boolean isHeld(SyntaxTree tree, Block block) {
        int parent = tree.parent(block.node());
        while (parent != NONE && (tree.is(parent, "cast_expression") || tree.is(parent, "parenthesized_expression"))) {
            parent = tree.parent(parent);
        }
        return parent != NONE
                && (tree.is(parent, "init_declarator")
                        || tree.is(parent, "assignment_expression")
                        || tree.is(parent, "binary_expression"));
    }
}
