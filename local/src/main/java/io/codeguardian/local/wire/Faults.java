package io.codeguardian.local.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults that are still to come, in the order in which they were asked for. */
public final class Faults {
    private final List<Pending> pending = new ArrayList<>();

    /** Counts down what is left of a fault. */
    private static final class Pending {
        final Fault fault;
        int skip;
        int left;

        Pending(Fault fault) {
            this.fault = fault;
            this.skip = fault.skip();
            this.left = fault.count();
        }
    }

    public synchronized void add(Fault fault) {
        pending.add(new Pending(fault));
    }

    public synchronized void clear() {
        pending.clear();
    }

    /** Those that have not hit as often as they were to. */
    public synchronized List<Fault> left() {
        return pending.stream().map(p -> p.fault.after(p.skip).times(p.left)).toList();
    }

    /** The fault that this request meets, or null. */
    synchronized @Nullable Fault take(String method, String path) {
        for (Pending candidate : pending) {
            if (!candidate.fault.matches(method, path)) {
                continue;
            }
            if (candidate.skip > 0) {
                candidate.skip--;
                continue;
            }
            if (--candidate.left == 0) {
                pending.remove(candidate);
            }
            return candidate.fault;
        }
        return null;
    }
}
