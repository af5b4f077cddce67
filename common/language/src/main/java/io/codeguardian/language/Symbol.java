package io.codeguardian.language;

/**
 * A function or type of a file.
 *
 * @param name qualified inside the file: {@code Type.function}
 * @param touched whether a hunk changes lines inside it
 */
public record Symbol(Kind kind, String name, LineRange lines, boolean touched) {
    /** What a symbol is. */
    public enum Kind {
        FUNCTION,
        TYPE
    }
}
