package io.codeguardian.engine.dataflow;

import static io.codeguardian.engine.source.SyntaxTree.NONE;

import io.codeguardian.engine.code.Code;
import java.util.List;
import java.util.Set;

/**
 * Follows a value backwards through one function: assignments before the use, concatenation, formatting, known calls. It
 * sees no other function: what a call returns is unknown unless the call is known. At most {@value TraceRun#MOST} parts are read.
 */
public final class ValueTrace {
    private final Code code;
    private final Definitions definitions;
    private final Parameters parameters;

    private ValueTrace(Code code) {
        this.code = code;
        this.definitions = new Definitions(code);
        this.parameters = new Parameters(code);
    }

    /** Of a file; made once and shared by its rules. */
    public static ValueTrace of(Code code) {
        return code.derived(ValueTrace.class, ValueTrace::new);
    }

    /**
     * @param node an expression; a none node counts as a constant
     * @param harmless names of further calls that make a value harmless for the use in question
     */
    public Traced trace(int node, Set<String> harmless) {
        return node == NONE
                ? new Traced(Origin.CONSTANT, false, List.of(), "", List.of())
                : new TraceRun(code, definitions, parameters, harmless).follow(node);
    }
}
