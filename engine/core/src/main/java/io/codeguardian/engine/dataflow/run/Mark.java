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

    static List<Mark> moved(List<Mark> marks, FileForm file, int node, String done, boolean builds) {
        return moved(marks, file, node, done, "", builds);
    }

    /** @param name of what it is done to, empty when there is none */
    static List<Mark> moved(List<Mark> marks, FileForm file, int node, String done, String name, boolean builds) {
        if (marks.isEmpty()) {
            return marks;
        }
        List<Mark> moved = new ArrayList<>(marks.size());
        for (Mark m : marks) {
            moved.add(new Mark(m.trust, m.clean, m.built || builds, m.origin, m.last.then(file, node, done, name)));
        }
        return moved;
    }

    /** Of one origin the dirtier counts. */
    static List<Mark> union(List<Mark> a, List<Mark> b) {
        if (a.isEmpty() || a.equals(b)) {
            return b;
        }
        if (b.isEmpty()) {
            return a;
        }
        List<Mark> all = new ArrayList<>(a);
        for (Mark mark : b) {
            int same = mark.sameOrigin(all);
            if (same < 0) {
                all.add(mark);
            } else {
                all.set(same, all.get(same).or(mark));
            }
        }
        if (all.size() > MOST) {
            all.sort((x, y) -> y.trust.compareTo(x.trust));
            return List.copyOf(all.subList(0, MOST));
        }
        return all.equals(a) ? a : all;
    }

    private int sameOrigin(List<Mark> all) {
        for (int i = 0; i < all.size(); i++) {
            Step other = all.get(i).origin;
            if (other.node() == origin.node() && other.file() == origin.file()) {
                return i;
            }
        }
        return -1;
    }

    private Mark or(Mark other) {
        Mark kept = other.built && !built ? other : this;
        return new Mark(kept.trust, clean & other.clean, built || other.built, kept.origin, kept.last);
    }
}
