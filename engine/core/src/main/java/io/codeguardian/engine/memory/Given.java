package io.codeguardian.engine.memory;

import io.codeguardian.engine.code.Argument;
import io.codeguardian.engine.code.Call;
import java.util.ArrayList;
import java.util.List;

/** A call with what its arguments are, each worked out once. */
record Given(Call call, List<Value> values) {
    static Given of(Call call, Evaluation evaluation, State state) {
        List<Value> values = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            values.add(evaluation.value(argument.value(), state));
        }
        return new Given(call, values);
    }

    Value at(int index) {
        return index >= 0 && index < values.size() ? values.get(index) : Value.UNKNOWN;
    }

    int node(int index) {
        return call.positional(index);
    }
}
