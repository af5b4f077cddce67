package io.codeguardian.engine.memory;

/**
 * What a variable holds.
 *
 * @param low smallest number it can be; of a pointer, how many bytes behind the beginning of its block at least
 * @param high greatest
 * @param input whether it comes from outside of the program
 * @param block what a pointer points into, or the node of a function, or -1
 * @param computed whether the number is the outcome of arithmetic
 */
record Value(Kind kind, long low, long high, boolean input, int block, boolean computed) {
    static final Value UNKNOWN = new Value(Kind.UNKNOWN, Long.MIN_VALUE, Long.MAX_VALUE, false, -1, false);
    static final Value UNINITIALISED = new Value(Kind.UNINITIALISED, Long.MIN_VALUE, Long.MAX_VALUE, false, -1, false);
    static final Value NULL = new Value(Kind.NULL, 0, 0, false, -1, false);
    /** Null because somebody asked and found it so, which is no proof that it ever happens. */
    static final Value FOUND_NULL = new Value(Kind.NULL, 0, 0, false, -1, true);

    private static final long FAR = 1L << 40;

    enum Kind {
        UNKNOWN,
        UNINITIALISED,
        NUMBER,
        POINTER,
        FUNCTION,
        NULL
    }

    static Value number(long exact) {
        return range(exact, exact, false);
    }

    static Value range(long low, long high, boolean input) {
        return new Value(Kind.NUMBER, low, high, input, -1, false);
    }

    static Value pointer(int block) {
        return new Value(Kind.POINTER, 0, 0, false, block, false);
    }

    static Value function(int node) {
        return new Value(Kind.FUNCTION, 0, 0, false, node, false);
    }

    /** The pointer somewhere else in its block, nobody knows where. */
    Value asMoved() {
        return new Value(kind, Long.MIN_VALUE, Long.MAX_VALUE, input, block, computed);
    }

    /** The pointer this many bytes further. */
    Value movedBy(long from, long to) {
        long least = Numbers.add(low, from);
        long most = Numbers.add(high, to);
        return Math.abs(least) > FAR || Math.abs(most) > FAR
                ? asMoved()
                : new Value(kind, least, most, input, block, computed);
    }

    /** Whether the pointer may no longer be at the beginning of its block. */
    boolean moved() {
        return low != 0 || high != 0;
    }

    /** Whether it is known how far the pointer is from the beginning. */
    boolean isPlaced() {
        return kind == Kind.POINTER && low > -FAR && high < FAR;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isExact() {
        return kind == Kind.NUMBER && low == high;
    }

    boolean isInput() {
        return kind == Kind.NUMBER && input;
    }

    /** The part of it between two numbers; a variable of unknown value becomes known in part. */
    Value within(long from, long to) {
        return new Value(Kind.NUMBER, Math.max(low, from), Math.min(high, to), input, -1, computed);
    }

    /** Ranges have no holes: what is not zero no longer counts as unchecked. */
    Value asNonZero() {
        return new Value(kind, low, high, false, -1, computed);
    }

    Value asComputed() {
        return new Value(kind, low, high, input, block, true);
    }

    boolean isEmpty() {
        return kind == Kind.NUMBER && low > high;
    }
}
