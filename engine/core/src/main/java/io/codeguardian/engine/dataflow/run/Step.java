package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FileForm;
import org.jspecify.annotations.Nullable;

/** A station on the way of a value; {@code before} is the one it came from. */
record Step(@Nullable Step before, FileForm file, int node, String label, int length) {
    private static final int LONGEST = 40;

    static Step first(FileForm file, int node, String label) {
        return new Step(null, file, node, label, 1);
    }

    Step then(FileForm next, int at, String text) {
        boolean same = file == next && node == at;
        return same || length >= LONGEST ? this : new Step(this, next, at, text, length + 1);
    }
}
