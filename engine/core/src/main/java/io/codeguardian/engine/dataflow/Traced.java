package io.codeguardian.engine.dataflow;

import io.codeguardian.language.FlowStep;
import java.util.List;

/**
 * Where the most harmful part of a value comes from.
 *
 * @param origin of that part
 * @param built whether it is put together with other text on the way
 * @param steps from the origin to the value; empty for a constant
 * @param name the origin as written: {@code request.args}
 * @param literals the texts written in the source that are parts of the value, the nearest first
 */
public record Traced(Origin origin, boolean built, List<FlowStep> steps, String name, List<String> literals) {
    public Traced {
        steps = List.copyOf(steps);
        literals = List.copyOf(literals);
    }

    public boolean isOutside() {
        return origin == Origin.SOURCE;
    }
}
