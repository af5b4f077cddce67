package io.codeguardian.engine.source;

import io.codeguardian.language.Location;
import io.codeguardian.syntax.protocol.FlatTree;
import org.jspecify.annotations.Nullable;

/**
 * An immutable syntax tree. A node is an int: its place in preorder, so that the descendants of {@code n} are
 * {@code n + 1} up to, not including, {@link #subtreeEnd}. Nothing here recurses; neither may who walks it.
 */
public final class SyntaxTree extends TreeShape {
    private final String text;
    private final LineIndex lines;
    private volatile @Nullable Words words;

    SyntaxTree(String text, Grammar grammar, FlatTree nodes) {
        super(grammar, nodes);
        this.text = text;
        this.lines = new LineIndex(text);
    }

    public String text() {
        return text;
    }

    public LineIndex lines() {
        return lines;
    }

    /** Read when they are first asked for. */
    public Words words() {
        Words known = words;
        if (known == null) {
            known = new Words(text);
            words = known;
        }
        return known;
    }

    public int start(int node) {
        return nodes.starts()[node];
    }

    /** Exclusive. */
    public int end(int node) {
        return nodes.ends()[node];
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
