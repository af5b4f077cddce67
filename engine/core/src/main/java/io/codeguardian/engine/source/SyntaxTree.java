package io.codeguardian.engine.source;

import io.codeguardian.language.Location;
import io.codeguardian.language.SourceLanguage;
import io.codeguardian.syntax.protocol.FlatTree;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable syntax tree. A node is an int: its place in preorder, so that the descendants of {@code n} are
 * {@code n + 1} up to, not including, {@link #subtreeEnd}. Nothing here recurses; neither may who walks it.
 */
public final class SyntaxTree {
    /** No such node. */
    public static final int NONE = -1;

    private final String text;
    private final Grammar grammar;
    private final FlatTree nodes;
    private final int[] parents;
    private final LineIndex lines;

    SyntaxTree(String text, Grammar grammar, FlatTree nodes) {
        this.text = text;
        this.grammar = grammar;
        this.nodes = nodes;
        this.parents = parents(nodes.subtreeEnds());
        this.lines = new LineIndex(text);
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

    public String text() {
        return text;
    }

    public LineIndex lines() {
        return lines;
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

    public int start(int node) {
        return nodes.starts()[node];
    }

    /** Exclusive. */
    public int end(int node) {
        return nodes.ends()[node];
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

    /** Whether the subtree holds what the grammar could not read. */
    public boolean hasError(int node) {
        for (int at = node; at < subtreeEnd(node); at++) {
            if ((nodes.flags()[at] & (FlatTree.ERROR | FlatTree.MISSING)) != 0) {
                return true;
            }
        }
        return false;
    }

    public String text(int node) {
        return text.substring(start(node), end(node));
    }

    /** Compares without copying. */
    public boolean textIs(int node, String expected) {
        int start = start(node);
        return end(node) - start == expected.length() && text.startsWith(expected, start);
    }

    /** The innermost node around an offset. */
    public int nodeAt(int offset) {
        int found = root();
        int child = firstChild(found);
        while (child != NONE) {
            if (start(child) <= offset && offset < end(child)) {
                found = child;
                child = firstChild(found);
            } else {
                child = nextSibling(child);
            }
        }
        return found;
    }

    public int startLine(int node) {
        return lines.line(start(node));
    }

    public int startColumn(int node) {
        return lines.column(start(node));
    }

    /** The line of the last code unit. */
    public int endLine(int node) {
        return lines.line(lastOffset(node));
    }

    /** Exclusive, on {@link #endLine}. */
    public int endColumn(int node) {
        int last = lastOffset(node);
        return lines.column(last) + (end(node) > last ? 1 : 0);
    }

    private int lastOffset(int node) {
        return Math.max(start(node), end(node) - 1);
    }

    public Location location(String path, int node) {
        return new Location(path, startLine(node), startColumn(node), endLine(node), endColumn(node));
    }
}
