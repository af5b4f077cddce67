package io.codeguardian.syntax.protocol;

import java.nio.ByteBuffer;

/**
 * A syntax tree as parallel arrays in preorder: node 0 is the root, a subtree is a contiguous range.
 *
 * <p>The arrays are shared, not copied: whoever made the tree must not write to them afterwards.
 *
 * @param kinds index into {@link GrammarTable#kinds}
 * @param fields index into {@link GrammarTable#fields}; 0 is no field
 * @param flags {@link #NAMED}, {@link #ERROR}, {@link #MISSING}
 * @param starts offset of the first UTF-16 code unit
 * @param ends offset after the last UTF-16 code unit
 * @param subtreeEnds the node after the last descendant
 */
@SuppressWarnings("ArrayRecordComponent")
public record FlatTree(short[] kinds, short[] fields, byte[] flags, int[] starts, int[] ends, int[] subtreeEnds) {
    public static final byte NAMED = 1;
    public static final byte ERROR = 2;
    public static final byte MISSING = 4;

    private static final int BYTES_A_NODE = 2 + 2 + 1 + 4 + 4 + 4;

    public int size() {
        return kinds.length;
    }

    int encodedLength() {
        return Integer.BYTES + size() * BYTES_A_NODE;
    }

    void writeTo(ByteBuffer out) {
        int size = size();
        out.putInt(size);
        for (int[] column : new int[][] {starts, ends, subtreeEnds}) {
            out.asIntBuffer().put(column);
            out.position(out.position() + size * Integer.BYTES);
        }
        for (short[] column : new short[][] {kinds, fields}) {
            out.asShortBuffer().put(column);
            out.position(out.position() + size * Short.BYTES);
        }
        out.put(flags);
    }

    /** @throws BrokenFrame when the numbers are no tree over a text of this length */
    static FlatTree readFrom(ByteBuffer in, int textLength, GrammarTable grammar) {
        int size = in.getInt();
        if (size < 1 || (long) size * BYTES_A_NODE > in.remaining()) {
            throw new BrokenFrame("a tree of " + size + " nodes in " + in.remaining() + " bytes");
        }
        int[][] columns = new int[3][size];
        for (int[] column : columns) {
            in.asIntBuffer().get(column);
            in.position(in.position() + size * Integer.BYTES);
        }
        short[][] narrow = new short[2][size];
        for (short[] column : narrow) {
            in.asShortBuffer().get(column);
            in.position(in.position() + size * Short.BYTES);
        }
        byte[] flags = new byte[size];
        in.get(flags);
        FlatTree tree = new FlatTree(narrow[0], narrow[1], flags, columns[0], columns[1], columns[2]);
        tree.check(textLength, grammar);
        return tree;
    }

    private void check(int textLength, GrammarTable grammar) {
        int size = size();
        if (subtreeEnds[0] != size) {
            throw new BrokenFrame("the root spans " + subtreeEnds[0] + " of " + size + " nodes");
        }
        for (int node = 0; node < size; node++) {
            boolean sound = starts[node] >= 0
                    && starts[node] <= ends[node]
                    && ends[node] <= textLength
                    && subtreeEnds[node] > node
                    && subtreeEnds[node] <= size
                    && kinds[node] >= 0
                    && kinds[node] < grammar.kinds().size()
                    && fields[node] >= 0
                    && fields[node] < grammar.fields().size();
            if (!sound) {
                throw new BrokenFrame("node " + node + " is no node");
            }
        }
    }
}
