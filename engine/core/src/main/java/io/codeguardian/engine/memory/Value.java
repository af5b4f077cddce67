package io.codeguardian.engine.memory;

/**
 * What a variable holds.
 *
 * @param low smallest number it can be
 * @param high greatest
 * @param input whether it comes from outside of the program
 * @param block what a pointer points into, or -1
 * @param moved whether the pointer no longer points at the beginning
 * @param computed whether the number is the outcome of arithmetic
 */
record Value(Kind kind, long low, long high, boolean input, int block, boolean moved, boolean computed) {
    static final Value UNKNOWN = new Value(Kind.UNKNOWN, Long.MIN_VALUE, Long.MAX_VALUE, false, -1, false, false);
    static final Value UNINITIALISED =
            new Value(Kind.UNINITIALISED, Long.MIN_VALUE, Long.MAX_VALUE, false, -1, false, false);
    static final Value NULL = new Value(Kind.NULL, 0, 0, false, -1, false, false);

    enum Kind {
        UNKNOWN,
        UNINITIALISED,
        NUMBER,
        POINTER,
        NULL
    }

    static Value number(long exact) {
        return range(exact, exact, false);
    }

    static Value range(long low, long high, boolean input) {
        return new Value(Kind.NUMBER, low, high, input, -1, false, false);
    }

    static Value pointer(int block) {
        return new Value(Kind.POINTER, 0, 0, false, block, false, false);
    }

    Value asMoved() {
        return new Value(kind, low, high, input, block, true, computed);
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
        return new Value(Kind.NUMBER, Math.max(low, from), Math.min(high, to), input, -1, false, computed);
    }

    /** Ranges have no holes: what is not zero no longer counts as unchecked. */
    Value asNonZero() {
        return new Value(kind, low, high, false, -1, false, computed);
    }

    boolean isEmpty() {
        return kind == Kind.NUMBER && low > high;
    }
}
