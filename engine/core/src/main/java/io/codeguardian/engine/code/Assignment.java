package io.codeguardian.engine.code;

/**
 * A target that gets a value, by declaration or later.
 *
 * @param operator {@code =} for a plain one, {@code +=} and the like otherwise
 */
public record Assignment(int node, int target, String operator, int value) {
    public boolean isPlain() {
        return operator.equals("=") || operator.equals(":=");
    }
}
