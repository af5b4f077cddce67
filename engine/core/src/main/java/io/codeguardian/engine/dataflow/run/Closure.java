package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FunctionForm;
import org.jspecify.annotations.Nullable;

/** A function with the variables around it. */
record Closure(
        FunctionForm function,
        @Nullable Frame around,
        @Nullable Value self) {}
