package io.codeguardian.engine.metrics;

/**
 * Halstead's counts and the numbers that follow from them (M. H. Halstead, Elements of Software Science, Elsevier 1977).
 *
 * <p>Operands are identifiers and literals, a string being one; operators are all other tokens but comments, closing
 * brackets, commas and semicolons.
 *
 * @param distinctOperators n1
 * @param distinctOperands n2
 * @param operators N1
 * @param operands N2
 */
public record Halstead(int distinctOperators, int distinctOperands, int operators, int operands) {
    /** n = n1 + n2. */
    public int vocabulary() {
        return distinctOperators + distinctOperands;
    }

    /** N = N1 + N2, in tokens. */
    public int length() {
        return operators + operands;
    }

    /** V = N · log2 n, in bits. */
    public double volume() {
        return vocabulary() == 0 ? 0 : length() * Math.log(vocabulary()) / Math.log(2);
    }

    /** D = n1 / 2 · N2 / n2. */
    public double difficulty() {
        return distinctOperands == 0 ? 0 : distinctOperators / 2.0 * operands / distinctOperands;
    }

    /** E = D · V, in elementary mental discriminations. */
    public double effort() {
        return difficulty() * volume();
    }
}
