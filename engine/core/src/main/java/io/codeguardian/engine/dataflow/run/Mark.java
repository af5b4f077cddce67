package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.knowledge.Trust;
import java.util.ArrayList;
import java.util.List;

/**
 * That a value is decided elsewhere.
 *
 * @param clean the weaknesses it is clean for, as a mask
 * @param built whether it was put together with other text
 * @param origin where it comes in
 * @param last where it came along last
 */
record Mark(Trust trust, long clean, boolean built, Step origin, Step last) {
    private static final int MOST = 4;

    static List<Mark> at(Trust trust, FileForm file, int node, String label) {
        Step step = Step.first(file, node, label);
        return List.of(new Mark(trust, 0, false, step, step));
    }

    Mark cleaned(long mask) {
        return new Mark(trust, clean | mask, built, origin, last);
    }

    static List<Mark> cleaned(List<Mark> marks, long mask) {
        if (mask == 0 || marks.isEmpty()) {
            return marks;
        }
        return mask == -1L
                ? List.of()
                : marks.stream().map(m -> m.cleaned(mask)).toList();
    }

    static List<Mark> moved(List<Mark> marks, FileForm file, int node, String label, boolean builds) {
        if (marks.isEmpty()) {
            return marks;
        }
        List<Mark> moved = new ArrayList<>(marks.size());
        for (Mark m : marks) {
            moved.add(new Mark(m.trust, m.clean, m.built || builds, m.origin, m.last.then(file, node, label)));
        }
        return moved;
    }

    /** Of one origin the dirtier counts. */
    static List<Mark> union(List<Mark> a, List<Mark> b) {
        if (a.isEmpty()) {
            return b;
        }
        if (b.isEmpty()) {
            return a;
        }
        List<Mark> all = new ArrayList<>(a);
        for (Mark mark : b) {
            int same = -1;
            for (int i = 0; i < all.size() && same < 0; i++) {
                Mark other = all.get(i);
                if (other.origin.node() == mark.origin.node() && other.origin.file() == mark.origin.file()) {
                    same = i;
                }
            }
            if (same < 0) {
                all.add(mark);
            } else {
                Mark other = all.get(same);
                boolean longer = mark.built && !other.built;
                Mark kept = longer ? mark : other;
                all.set(
                        same,
                        new Mark(
                                kept.trust,
                                other.clean & mark.clean,
                                other.built || mark.built,
                                kept.origin,
                                kept.last));
            }
        }
        if (all.size() > MOST) {
            all.sort((x, y) -> y.trust.compareTo(x.trust));
            return List.copyOf(all.subList(0, MOST));
        }
        return all;
    }
}
