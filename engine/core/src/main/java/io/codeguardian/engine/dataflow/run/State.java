package io.codeguardian.engine.dataflow.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Variables and things at the point where a run is. Ways that part are taken one after the other: what a way changes is
 * logged, noted as {@link Changes}, and undone before the next one.
 */
final class State {
    private @Nullable Object[] slots = new Object[64];
    /** One more than the place in the log where the slot was noted last. */
    private int[] noted = new int[64];

    private int[] loggedSlots = new int[64];
    private @Nullable Object[] loggedContents = new Object[64];
    private int[] loggedNotes = new int[64];
    private int logged;

    /** Where each way begins in the log. */
    private int[] begins = new int[16];

    private int level;

    private int[] marked = new int[64];
    private int[] places = new int[64];
    private int mark;

    /** How many ways have parted on the way here. */
    int level() {
        return level;
    }

    /** Begins a way of its own. */
    void fork() {
        level++;
        if (level == begins.length) {
            begins = Arrays.copyOf(begins, level * 2);
        }
        begins[level] = logged;
    }

    /** Undoes everything since the fork from this level. */
    void back(int to) {
        if (to >= level) {
            return;
        }
        int from = begins[to + 1];
        while (logged > from) {
            logged--;
            int slot = loggedSlots[logged];
            slots[slot] = loggedContents[logged];
            noted[slot] = loggedNotes[logged];
            loggedContents[logged] = null;
        }
        level = to;
    }

    @Nullable
    Object get(int slot) {
        return slot < slots.length ? slots[slot] : null;
    }

    @Nullable
    Value value(int slot) {
        return get(slot) instanceof Value value ? value : null;
    }

    @Nullable
    Thing thing(int slot) {
        return slot != 0 && get(slot) instanceof Thing thing ? thing : null;
    }

    void put(int slot, Object content) {
        if (slot >= slots.length) {
            grow(slot);
        }
        if (level > 0 && noted[slot] <= begins[level]) {
            log(slot);
        }
        slots[slot] = content;
    }

    private void grow(int slot) {
        int length = Math.max(slot + 1, slots.length * 2);
        slots = Arrays.copyOf(slots, length);
        noted = Arrays.copyOf(noted, length);
        marked = Arrays.copyOf(marked, length);
        places = Arrays.copyOf(places, length);
    }

    private void log(int slot) {
        if (logged == loggedSlots.length) {
            loggedSlots = Arrays.copyOf(loggedSlots, logged * 2);
            loggedContents = Arrays.copyOf(loggedContents, logged * 2);
            loggedNotes = Arrays.copyOf(loggedNotes, logged * 2);
        }
        loggedSlots[logged] = slot;
        loggedContents[logged] = slots[slot];
        loggedNotes[logged] = noted[slot];
        logged++;
        noted[slot] = logged;
    }

    /** What is different from how it was at the fork from this level. */
    Changes since(int base) {
        if (base >= level) {
            return Changes.NONE;
        }
        int from = begins[base + 1];
        int count = 0;
        for (int i = from; i < logged; i++) {
            count += isFirst(i, from) ? 1 : 0;
        }
        if (count == 0) {
            return Changes.NONE;
        }
        int[] changed = new int[count];
        Object[] contents = new Object[count];
        int next = 0;
        for (int i = from; i < logged; i++) {
            if (isFirst(i, from)) {
                changed[next] = loggedSlots[i];
                contents[next++] = slots[loggedSlots[i]];
            }
        }
        return new Changes(changed, contents);
    }

    private boolean isFirst(int entry, int from) {
        return loggedNotes[entry] <= from && !isSame(slots[loggedSlots[entry]], loggedContents[entry]);
    }

    /** To compare what is inside would cost more than it saves. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }

    /** The changes without those of these slots. */
    Changes without(Changes changes, Collection<Integer> dropped) {
        if (dropped.isEmpty() || changes.isEmpty()) {
            return changes;
        }
        mark++;
        for (int slot : dropped) {
            if (slot < marked.length) {
                marked[slot] = mark;
            }
        }
        return changes.where(slot -> marked[slot] != mark);
    }

    /** Takes over what holds after any of several ways on from here. */
    void merge(List<Changes> ends) {
        if (ends.size() == 1) {
            Changes only = ends.getFirst();
            for (int i = 0; i < only.size(); i++) {
                put(only.slot(i), only.content(i));
            }
            return;
        }
        int[] changed = changedBy(ends);
        @Nullable Object[] table = new Object[changed.length * ends.size()];
        for (int e = 0; e < ends.size(); e++) {
            Changes end = ends.get(e);
            for (int i = 0; i < end.size(); i++) {
                table[places[end.slot(i)] * ends.size() + e] = end.content(i);
            }
        }
        for (int i = 0; i < changed.length; i++) {
            Object before = slots[changed[i]];
            Object all = null;
            boolean missing = false;
            for (int e = 0; e < ends.size(); e++) {
                Object content = table[i * ends.size() + e];
                Object one = content == null ? before : content;
                missing |= one == null;
                all = all == null ? one : one == null ? all : joined(all, one);
            }
            if (missing && all instanceof Checked) {
                // Only what every way has checked is checked.
                all = new Checked(0);
            }
            if (all != null && !isSame(all, before)) {
                put(changed[i], all);
            }
        }
    }

    /** Each slot once; its place in the answer is kept beside. */
    private int[] changedBy(List<Changes> ends) {
        int most = 0;
        for (Changes end : ends) {
            most += end.size();
        }
        int[] changed = new int[most];
        int count = 0;
        mark++;
        for (Changes end : ends) {
            for (int i = 0; i < end.size(); i++) {
                int slot = end.slot(i);
                if (marked[slot] != mark) {
                    marked[slot] = mark;
                    places[slot] = count;
                    changed[count++] = slot;
                }
            }
        }
        return Arrays.copyOf(changed, count);
    }

    private static Object joined(Object all, Object content) {
        if (isSame(all, content)) {
            return all;
        }
        return switch (all) {
            case Value a when content instanceof Value b -> Value.join(a, b);
            case Thing a when content instanceof Thing b -> Thing.join(a, b);
            case Checked a when content instanceof Checked b -> new Checked(a.mask() & b.mask());
            default -> all;
        };
    }
}
