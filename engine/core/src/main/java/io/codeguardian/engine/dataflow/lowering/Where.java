package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.Grammar;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a part of a node stands: in a field, as a child of a kind ({@code @kind}) at a place ({@code #0}, {@code #-1}), and below that ({@code a/b}). */
record Where(
        boolean byField, boolean byKind, int id, @Nullable Where below) {
    Where(boolean byField, boolean byKind, int id) {
        this(byField, byKind, id, null);
    }

    static List<Where> read(String text, Grammar grammar) {
        List<Where> found = new ArrayList<>();
        for (String path : text.split("\\|", -1)) {
            int slash = path.indexOf('/');
            String one = slash < 0 ? path : path.substring(0, slash);
            List<Where> below = slash < 0 ? List.of() : read(path.substring(slash + 1), grammar);
            if (slash >= 0 && below.isEmpty()) {
                continue;
            }
            Where first = one.startsWith("#")
                    ? new Where(false, false, Integer.parseInt(one.substring(1)))
                    : one.startsWith("@")
                            ? new Where(false, true, grammar.kindId(one.substring(1)))
                            : new Where(true, false, grammar.fieldId(one));
            Where where = new Where(first.byField, first.byKind, first.id, below.isEmpty() ? null : below.getFirst());
            if (where.id != Grammar.UNKNOWN || !where.byField && !where.byKind) {
                found.add(where);
            }
        }
        return List.copyOf(found);
    }

    int in(SyntaxTree tree, int node) {
        int found = here(tree, node);
        return found == NONE || below == null ? found : below.in(tree, found);
    }

    private int here(SyntaxTree tree, int node) {
        if (byField) {
            int child = tree.childByField(node, id);
            return child == NONE || tree.isNamed(child) || tree.firstChild(child) == NONE ? child : NONE;
        }
        if (byKind) {
            for (int child = tree.firstChild(node); child != NONE; child = tree.nextSibling(child)) {
                if (tree.kindId(child) == id) {
                    return child;
                }
            }
            return NONE;
        }
        return at(tree, node);
    }

    private int at(SyntaxTree tree, int node) {
        int[] children = tree.namedChildren(node);
        int place = id < 0 ? children.length + id : id;
        return place >= 0 && place < children.length ? children[place] : NONE;
    }
}
