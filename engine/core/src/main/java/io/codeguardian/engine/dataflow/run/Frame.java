package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.ClassForm;
import io.codeguardian.engine.dataflow.form.FileForm;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of one call: which slot of the state holds which name. */
final class Frame {
    final @Nullable Frame around;
    final FileForm file;
    final @Nullable ClassForm type;
    final Value self;
    /** Whether what is returned goes out as an answer. */
    boolean handler;

    private final Map<String, Integer> slots = new HashMap<>();

    Frame(@Nullable Frame around, FileForm file, @Nullable ClassForm type, Value self) {
        this.around = around;
        this.file = file;
        this.type = type;
        this.self = self;
    }

    /** 0 when no variable of this name is here. */
    int own(String name) {
        return slots.getOrDefault(name, 0);
    }

    /** Here or around; 0 when there is none. */
    int find(String name) {
        for (Frame at = this; at != null; at = at.around) {
            int slot = at.own(name);
            if (slot != 0) {
                return slot;
            }
        }
        return 0;
    }

    /** The slots of its own variables. */
    Collection<Integer> slots() {
        return slots.values();
    }

    int declare(String name, int fresh) {
        slots.put(name, fresh);
        return fresh;
    }
}
