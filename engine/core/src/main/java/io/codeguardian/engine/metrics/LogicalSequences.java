package io.codeguardian.engine.metrics;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells sequences of like logical operators apart: {@code a && b && c} is one, {@code a && b || c} two. */
final class LogicalSequences {
    private static final Set<String> OPERATORS =
            Set.of("&&", "||", "and", "or", "xor", "keyword_and", "keyword_or", "operator_identifier");

    private final SyntaxTree tree;
    private final Constructs constructs;
    private final Map<Integer, Integer> roots = new HashMap<>();
    private final Map<Integer, String> lastOperators = new HashMap<>();

    LogicalSequences(SyntaxTree tree, Constructs constructs) {
        this.tree = tree;
        this.constructs = constructs;
    }

    boolean isOperator(int node) {
        int parent = tree.parent(node);
        if (parent == NONE
                || !constructs.is(tree.kindId(parent), Role.LOGICAL)
                || tree.firstChild(node) != NONE
                || !OPERATORS.contains(tree.kind(node))) {
            return false;
        }
        return !tree.is(node, "operator_identifier") || tree.textIs(node, "&&") || tree.textIs(node, "||");
    }

    /** Whether the operator differs from the one before it in its expression, or is the first. */
    boolean beginsSequence(int operator) {
        String spelled = tree.text(operator);
        String before = lastOperators.put(root(tree.parent(operator)), spelled);
        return !spelled.equals(before);
    }

    /** The outermost node of the expression; asked in preorder, so that the answer above is known. */
    private int root(int node) {
        int root = node;
        int above = tree.parent(node);
        while (above != NONE && continues(tree.kindId(above))) {
            Integer known = roots.get(above);
            root = known == null ? above : known;
            above = known == null ? tree.parent(above) : NONE;
        }
        roots.put(node, root);
        return root;
    }

    private boolean continues(int kind) {
        return constructs.is(kind, Role.LOGICAL) || constructs.is(kind, Role.CHAIN);
    }
}
