package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FileForm;
import org.jspecify.annotations.Nullable;

/** A station on the way of a value; one is only the same as itself. */
final class Step {
    private static final int LONGEST = 40;

    private final @Nullable Step before;
    private final FileForm file;
    private final int node;
    private final String what;
    private final String name;
    private final int length;

    private Step(@Nullable Step before, FileForm file, int node, String what, String name) {
        this.before = before;
        this.file = file;
        this.node = node;
        this.what = what;
        this.name = name;
        this.length = before == null ? 1 : before.length + 1;
    }

    static Step first(FileForm file, int node, String label) {
        return new Step(null, file, node, label, "");
    }

    /** @param name of what it is done to, empty when there is none */
    Step then(FileForm next, int at, String done, String name) {
        boolean same = file == next && node == at;
        return same || length >= LONGEST ? this : new Step(this, next, at, done, name);
    }

    /** The one it came from. */
    @Nullable
    Step before() {
        return before;
    }

    FileForm file() {
        return file;
    }

    int node() {
        return node;
    }

    /** How many there are up to here. */
    int length() {
        return length;
    }

    String label() {
        return name.isEmpty() ? what : what + " `" + name + "`";
    }
}
