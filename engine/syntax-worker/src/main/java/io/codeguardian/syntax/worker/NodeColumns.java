package io.codeguardian.syntax.worker;

import io.codeguardian.syntax.protocol.FlatTree;
import java.util.Arrays;

/** The columns of a {@link FlatTree} while it grows. */
final class NodeColumns {
    private short[] kinds;
    private short[] fields;
    private byte[] flags;
    private int[] starts;
    private int[] ends;
    private int[] subtreeEnds;
    private int size;

    NodeColumns(int expected) {
        kinds = new short[expected];
        fields = new short[expected];
        flags = new byte[expected];
        starts = new int[expected];
        ends = new int[expected];
        subtreeEnds = new int[expected];
    }

    int size() {
        return size;
    }

    int add(short kind, short field, int flag, int start, int end) {
        if (size == kinds.length) {
            resize(size + (size >> 1) + 16);
        }
        kinds[size] = kind;
        fields[size] = field;
        flags[size] = (byte) flag;
        starts[size] = start;
        ends[size] = end;
        return size++;
    }

    /** Every descendant has been added. */
    void close(int node) {
        subtreeEnds[node] = size;
    }

    FlatTree toTree() {
        resize(size);
        return new FlatTree(kinds, fields, flags, starts, ends, subtreeEnds);
    }

    private void resize(int length) {
        kinds = Arrays.copyOf(kinds, length);
        fields = Arrays.copyOf(fields, length);
        flags = Arrays.copyOf(flags, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        subtreeEnds = Arrays.copyOf(subtreeEnds, length);
    }
}
