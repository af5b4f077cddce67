package io.codeguardian.engine.dataflow;

import io.codeguardian.engine.code.Code;
import org.jspecify.annotations.Nullable;

/** What an expression is known to be: for rules that judge a name of an algorithm, a mode or a flag. */
public final class ConstantValue {
    private ConstantValue() {}

    /**
     * The text of an argument of a call, followed through variables, constants of the class and helpers.
     *
     * @param node the argument
     * @return null when it is not known, or differs from run to run
     */
    public static @Nullable String of(Code code, int node) {
        String written = code.literal(node);
        return written != null ? written : FileFlows.of(code).text(node);
    }
}
