package io.codeguardian.syntax.worker;

import io.codeguardian.syntax.protocol.FlatTree;
import io.codeguardian.syntax.protocol.ParseReply;
import io.codeguardian.syntax.protocol.ParseReply.Refusal;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** Walks a native tree once, by cursor, and copies it into columns. */
final class FlattenTree {
    /** Deeper trees make every walk up to the root slow; hand-written code stays below 200. */
    private static final int DEEPEST = 2_000;

    private static final int MOST_NODES = 1_500_000;

    private final NativeGrammar grammar;
    private final SegmentAllocator nodeSlot;
    private final NodeColumns columns;
    private final int[] open = new int[DEEPEST];
    private final MemorySegment cursor;

    private FlattenTree(NativeGrammar grammar, MemorySegment cursor, SegmentAllocator nodeSlot, int expected) {
        this.grammar = grammar;
        this.cursor = cursor;
        this.nodeSlot = nodeSlot;
        this.columns = new NodeColumns(expected);
    }

    /**
     * @param scratch memory that lives until this returns
     * @param length of the text, in UTF-16 code units
     */
    static ParseReply of(MemorySegment tree, NativeGrammar grammar, SegmentAllocator scratch, int length)
            throws Throwable {
        SegmentAllocator nodeSlot = SegmentAllocator.prefixAllocator(scratch.allocate(TreeSitter.NODE));
        MemorySegment root = (MemorySegment) TreeSitter.TREE_ROOT.invokeExact(nodeSlot, tree);
        MemorySegment cursor = (MemorySegment) TreeSitter.CURSOR_NEW.invokeExact(scratch, root);
        try {
            return new FlattenTree(grammar, cursor, nodeSlot, length / 3 + 16).walk();
        } finally {
            TreeSitter.CURSOR_DELETE.invokeExact(cursor);
        }
    }

    private ParseReply walk() throws Throwable {
        int depth = 0;
        open[0] = add();
        while (true) {
            if ((boolean) TreeSitter.CURSOR_FIRST_CHILD.invokeExact(cursor)) {
                if (++depth == DEEPEST) {
                    return new ParseReply.Refused(Refusal.TOO_DEEP, "its syntax is nested deeper than " + DEEPEST);
                }
            } else {
                columns.close(open[depth]);
                while (!(boolean) TreeSitter.CURSOR_NEXT_SIBLING.invokeExact(cursor)) {
                    if (depth == 0) {
                        return new ParseReply.Parsed(null, columns.toTree());
                    }
                    boolean moved = (boolean) TreeSitter.CURSOR_PARENT.invokeExact(cursor);
                    if (!moved) {
                        throw new IllegalStateException("a cursor lost its parent");
                    }
                    columns.close(open[--depth]);
                }
            }
            if (columns.size() == MOST_NODES) {
                return new ParseReply.Refused(Refusal.TOO_LARGE, "it has more than " + MOST_NODES + " syntax nodes");
            }
            open[depth] = add();
        }
    }

    private int add() throws Throwable {
        MemorySegment node = (MemorySegment) TreeSitter.CURSOR_NODE.invokeExact(nodeSlot, cursor);
        int symbol = Short.toUnsignedInt((short) TreeSitter.NODE_SYMBOL.invokeExact(node));
        int start = (int) TreeSitter.NODE_START.invokeExact(node);
        int end = (int) TreeSitter.NODE_END.invokeExact(node);
        short field = (short) TreeSitter.CURSOR_FIELD.invokeExact(cursor);
        int flags = grammar.named(symbol) ? FlatTree.NAMED : 0;
        if (symbol == NativeGrammar.ERROR_SYMBOL) {
            flags |= FlatTree.ERROR;
        } else if (start == end && (boolean) TreeSitter.NODE_IS_MISSING.invokeExact(node)) {
            flags |= FlatTree.MISSING;
        }
        return columns.add(grammar.kind(symbol), field, flags, start / Character.BYTES, end / Character.BYTES);
    }
}
