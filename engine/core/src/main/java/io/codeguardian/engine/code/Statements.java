package io.codeguardian.engine.code;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.SyntaxTree;
import java.util.Arrays;
import java.util.Set;

/** Reads blocks and loops. */
final class Statements {
    private static final Set<String> EACH = Set.of(
            "each",
            "each_with_index",
            "each_pair",
            "each_slice",
            "each_entry",
            "map",
            "flat_map",
            "select",
            "reject",
            "times",
            "upto",
            "downto",
            "step",
            "loop",
            "find_each",
            "each_line");

    private final SyntaxTree tree;
    private final Dialect dialect;

    Statements(SyntaxTree tree, Dialect dialect) {
        this.tree = tree;
        this.dialect = dialect;
    }

    int[] in(int block) {
        int holder = block;
        for (int child : tree.namedChildren(block)) {
            if (dialect.is(tree, child, Form.LIST)) {
                holder = child;
                break;
            }
        }
        int[] children = tree.namedChildren(holder);
        int count = 0;
        for (int child : children) {
            if (!dialect.isComment(tree, child)) {
                children[count++] = child;
            }
        }
        return Arrays.copyOf(children, count);
    }

    boolean isLoop(int node) {
        return dialect.isNamed(tree, node, Form.LOOP) || isEach(node);
    }

    /** Ruby's loops are blocks given to a call. */
    private boolean isEach(int node) {
        if (!tree.is(node, "do_block") && !tree.is(node, "block")) {
            return false;
        }
        int call = tree.parent(node);
        int method = call == NONE || !tree.is(call, "call") ? NONE : tree.childByField(call, "method");
        return method != NONE && EACH.contains(tree.text(method));
    }

    int loop(int node) {
        int below = node;
        int above = tree.parent(node);
        while (above != NONE && !dialect.isNamed(tree, above, Form.FUNCTION)) {
            if (isEach(above) || dialect.isNamed(tree, above, Form.LOOP) && runsAgain(above, below)) {
                return above;
            }
            below = above;
            above = tree.parent(above);
        }
        return NONE;
    }

    /** What is iterated over and where counting starts are evaluated once. */
    private boolean runsAgain(int loop, int part) {
        String field = tree.field(part);
        boolean each = tree.kind(loop).startsWith("for");
        if (field == null) {
            boolean body = dialect.is(tree, part, Form.BLOCK);
            return tree.is(part, "for_clause")
                    || tree.isNamed(part) && !tree.is(part, "range_clause") && (body || !each || hasFields(loop));
        }
        return switch (field) {
            case "body", "condition", "update", "increment" -> true;
            case "initializer", "initialize", "init", "left", "right", "alternative" -> false;
            case "enumerators", "collection", "item", "pattern", "variable", "type", "declarator" -> false;
            default -> !(field.equals("value") || field.equals("name")) || tree.is(loop, "while_statement");
        };
    }

    /** Whether its body has a field, so that a part without one is no collection. */
    private boolean hasFields(int loop) {
        return tree.childByField(loop, "body") != NONE && !tree.is(loop, "foreach_statement");
    }
}
