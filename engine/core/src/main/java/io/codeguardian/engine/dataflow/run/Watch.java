package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FileForm;

/** Is told what a run comes along. */
interface Watch {
    /** A value with marks reaches a sink. */
    void reached(Reach reach);

    /** An argument of a call has a value. */
    default void argument(FileForm file, int node, Value value) {}
}
