package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.source.SyntaxTree;
import io.codeguardian.language.SourceLanguage;
import java.util.ArrayList;
import java.util.List;

/** A tree seen through its table. */
final class Reading {
    /** Deeper nesting is not read; what stands there counts as unknown. */
    private static final int DEEPEST = 220;

    final FileForm file;
    final SyntaxTree tree;
    private final LoweringTable table;
    private int depth;

    Reading(FileForm file) {
        this.file = file;
        this.tree = file.tree();
        this.table = LoweringTable.of(tree.grammar());
    }

    SourceLanguage language() {
        return tree.language();
    }

    /** Anonymous nodes mean nothing but for a few keywords that tables name. */
    Shape shape(int node) {
        return table.shape(tree.kindId(node));
    }

    Role role(int node) {
        return shape(node).role();
    }

    /** The first place of the part that is there, or NONE. */
    int part(int node, String name) {
        for (Where where : shape(node).parts().getOrDefault(name, List.of())) {
            int found = where.in(tree, node);
            if (found != NONE) {
                return found;
            }
        }
        return NONE;
    }

    boolean has(int node, String flag) {
        return shape(node).flags().containsKey(flag);
    }

    String flag(int node, String flag) {
        return shape(node).flags().getOrDefault(flag, "");
    }

    String text(int node) {
        return node == NONE ? "" : tree.text(node);
    }

    /** Named children that mean something. */
    List<Integer> meaning(int node) {
        List<Integer> children = new ArrayList<>();
        for (int child = tree.firstNamedChild(node); child != NONE; child = tree.nextNamedSibling(child)) {
            if (role(child) != Role.SKIP) {
                children.add(child);
            }
        }
        return children;
    }

    /** Without parentheses and the like. */
    int unwrap(int node) {
        int inner = node;
        while (inner != NONE && role(inner) == Role.PASS) {
            int next = passed(inner);
            if (next == NONE) {
                return inner;
            }
            inner = next;
        }
        return inner;
    }

    int passed(int node) {
        int inner = part(node, "inner");
        if (inner != NONE) {
            return inner;
        }
        List<Integer> children = meaning(node);
        return children.isEmpty() ? NONE : children.getFirst();
    }

    boolean enter() {
        if (depth >= DEEPEST) {
            file.cut();
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }
}
