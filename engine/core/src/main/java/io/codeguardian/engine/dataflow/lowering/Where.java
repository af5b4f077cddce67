package io.codeguardian.engine.dataflow.lowering;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.source.Grammar;
import io.codeguardian.engine.source.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/** Where a part of a node stands: in a field, as a child of a kind ({@code @kind}) or at a place ({@code #0}, {@code #-1}). */
record Where(boolean byField, boolean byKind, int id) {
    static List<Where> read(String text, Grammar grammar) {
        List<Where> found = new ArrayList<>();
        for (String one : text.split("\\|", -1)) {
            Where where = one.startsWith("#")
                    ? new Where(false, false, Integer.parseInt(one.substring(1)))
                    : one.startsWith("@")
                            ? new Where(false, true, grammar.kindId(one.substring(1)))
                            : new Where(true, false, grammar.fieldId(one));
            if (where.id != Grammar.UNKNOWN || !where.byField && !where.byKind) {
                found.add(where);
            }
        }
        return List.copyOf(found);
    }

    int in(SyntaxTree tree, int node) {
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
