package io.codeguardian.engine.metrics;

import io.codeguardian.engine.source.Boundary;

/**
 * The numbers of one function. A function with a name inside it has its own and is not counted again.
 *
 * @param codeLines lines that hold code, at least 1
 * @param parameters as declared; {@code self} counts, a Go receiver does not
 * @param maintainability 0 (worst) to 100, see {@link Maintainability}
 */
public record FunctionMetrics(
        Boundary boundary,
        Complexity complexity,
        int codeLines,
        int parameters,
        Halstead halstead,
        double maintainability) {
    public String name() {
        return boundary.name();
    }

    /** Lines from the first to the last, blank ones and comments included. */
    public int length() {
        return boundary.lines().last() - boundary.lines().first() + 1;
    }
}
