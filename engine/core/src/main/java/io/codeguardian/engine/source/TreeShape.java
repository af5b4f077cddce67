package io.codeguardian.engine.source;

import io.codeguardian.language.SourceLanguage;
import io.codeguardian.syntax.protocol.FlatTree;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The nodes of a {@link SyntaxTree} and how they hang together. */
abstract sealed class TreeShape permits SyntaxTree {
    /** No such node. */
    public static final int NONE = -1;

    final FlatTree nodes;
    private final Grammar grammar;
    private final int[] parents;

    TreeShape(Grammar grammar, FlatTree nodes) {
        this.grammar = grammar;
        this.nodes = nodes;
        this.parents = parents(nodes.subtreeEnds());
    }

    private static int[] parents(int[] subtreeEnds) {
        int[] parents = new int[subtreeEnds.length];
        int open = NONE;
        for (int node = 0; node < parents.length; node++) {
            while (open != NONE && subtreeEnds[open] <= node) {
                open = parents[open];
            }
            parents[node] = open;
            open = node;
        }
        return parents;
    }

    public SourceLanguage language() {
        return grammar.language();
    }

    public Grammar grammar() {
        return grammar;
    }

    public int root() {
        return 0;
    }

    /** How many nodes; they are 0 to {@code size() - 1}. */
    public int size() {
        return parents.length;
    }

    public String kind(int node) {
        return grammar.kind(kindId(node));
    }

    /** To be compared with {@link Grammar#kindId(String)}. */
    public int kindId(int node) {
        return nodes.kinds()[node];
    }

    public boolean is(int node, String kind) {
        return kind(node).equals(kind);
    }

    /** @return {@link #NONE} for the root */
    public int parent(int node) {
        return parents[node];
    }

    /** The node after the last descendant. */
    public int subtreeEnd(int node) {
        return nodes.subtreeEnds()[node];
    }

    public boolean contains(int ancestor, int node) {
        return node >= ancestor && node < subtreeEnd(ancestor);
    }

    public int firstChild(int node) {
        return subtreeEnd(node) > node + 1 ? node + 1 : NONE;
    }

    public int nextSibling(int node) {
        int parent = parents[node];
        int next = subtreeEnd(node);
        return parent != NONE && next < subtreeEnd(parent) ? next : NONE;
    }

    /** Costs a walk over the siblings before. */
    public int previousSibling(int node) {
        int previous = NONE;
        if (parents[node] != NONE) {
            for (int child = firstChild(parents[node]); child != node; child = nextSibling(child)) {
                previous = child;
            }
        }
        return previous;
    }

    public int firstNamedChild(int node) {
        return namedFrom(firstChild(node));
    }

    public int nextNamedSibling(int node) {
        return namedFrom(nextSibling(node));
    }

    private int namedFrom(int node) {
        int child = node;
        while (child != NONE && !isNamed(child)) {
            child = nextSibling(child);
        }
        return child;
    }

    public int childCount(int node) {
        int count = 0;
        for (int child = firstChild(node); child != NONE; child = nextSibling(child)) {
            count++;
        }
        return count;
    }

    public int[] children(int node) {
        return children(node, false);
    }

    public int[] namedChildren(int node) {
        return children(node, true);
    }

    private int[] children(int node, boolean namedOnly) {
        int[] found = new int[8];
        int count = 0;
        for (int child = firstChild(node); child != NONE; child = nextSibling(child)) {
            if (namedOnly && !isNamed(child)) {
                continue;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = child;
        }
        return Arrays.copyOf(found, count);
    }

    /** The first child in this field, or {@link #NONE}. */
    public int childByField(int node, String field) {
        return childByField(node, grammar.fieldId(field));
    }

    /** @param fieldId from {@link Grammar#fieldId} */
    public int childByField(int node, int fieldId) {
        if (fieldId != Grammar.UNKNOWN) {
            for (int child = firstChild(node); child != NONE; child = nextSibling(child)) {
                if (nodes.fields()[child] == fieldId) {
                    return child;
                }
            }
        }
        return NONE;
    }

    /** The first child of this kind, or {@link #NONE}. */
    public int childOfKind(int node, String kind) {
        int id = grammar.kindId(kind);
        for (int child = firstChild(node); child != NONE; child = nextSibling(child)) {
            if (kindId(child) == id) {
                return child;
            }
        }
        return NONE;
    }

    /** The field of its parent that the node stands in. */
    public @Nullable String field(int node) {
        int field = nodes.fields()[node];
        return field == 0 ? null : grammar.field(field);
    }

    /** The nearest ancestor of this kind, or {@link #NONE}. */
    public int ancestorOfKind(int node, String kind) {
        int id = grammar.kindId(kind);
        int above = parents[node];
        while (above != NONE && kindId(above) != id) {
            above = parents[above];
        }
        return above;
    }

    public boolean isNamed(int node) {
        return (nodes.flags()[node] & FlatTree.NAMED) != 0;
    }

    public boolean isError(int node) {
        return (nodes.flags()[node] & FlatTree.ERROR) != 0;
    }

    /** Inserted by the parser where the text lacks it. */
    public boolean isMissing(int node) {
        return (nodes.flags()[node] & FlatTree.MISSING) != 0;
    }
}
