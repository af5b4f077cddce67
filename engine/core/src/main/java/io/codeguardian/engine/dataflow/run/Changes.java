package io.codeguardian.engine.dataflow.run;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** What one way has changed: slots with what they hold at its end. Never changed itself. */
final class Changes {
    static final Changes NONE = new Changes(new int[0], new Object[0]);

    private final int[] slots;
    private final Object[] contents;

    /** Keeps the arrays. */
    Changes(int[] slots, Object[] contents) {
        this.slots = slots;
        this.contents = contents;
    }

    int size() {
        return slots.length;
    }

    boolean isEmpty() {
        return slots.length == 0;
    }

    int slot(int index) {
        return slots[index];
    }

    Object content(int index) {
        return contents[index];
    }

    Changes where(IntPredicate kept) {
        int[] some = new int[slots.length];
        Object[] held = new Object[slots.length];
        int count = 0;
        for (int i = 0; i < slots.length; i++) {
            if (kept.test(slots[i])) {
                some[count] = slots[i];
                held[count++] = contents[i];
            }
        }
        return count == slots.length
                ? this
                : count == 0 ? NONE : new Changes(Arrays.copyOf(some, count), Arrays.copyOf(held, count));
    }
}
