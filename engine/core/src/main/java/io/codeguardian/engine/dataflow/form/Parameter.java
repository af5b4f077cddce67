package io.codeguardian.engine.dataflow.form;

import org.jspecify.annotations.Nullable;

/**
 * A parameter.
 *
 * @param target a name, or the pattern that takes the argument apart
 * @param type as declared, without type arguments; empty when there is none
 * @param notes annotations or decorators as written, type included
 * @param rest whether it takes all further arguments
 */
public record Parameter(
        int node,
        Expr target,
        String type,
        String notes,
        @Nullable Expr otherwise,
        boolean rest) {
    /** Empty for a pattern. */
    public String name() {
        return target instanceof Expr.Name name ? name.name() : "";
    }
}
