package io.codeguardian.engine.metrics;

import java.util.ArrayDeque;
import java.util.Deque;

/** The level of nesting at the place that a walk in preorder has reached. */
final class Nesting {
    private final Deque<Region> open = new ArrayDeque<>();

    private record Region(int end, int level) {}

    void leaveBefore(int node) {
        while (!open.isEmpty() && node >= open.getLast().end()) {
            open.removeLast();
        }
    }

    /** @param end the node after the last one inside */
    void enter(int end, int level) {
        open.addLast(new Region(end, level));
    }

    int level() {
        return open.isEmpty() ? 0 : open.getLast().level();
    }
}
