package io.codeguardian.gateway.limit;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Calls a minute for any number of callers in fixed memory: the generic cell rate algorithm, one number a slot. Callers
 * whose hashes meet share an allowance.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm">GCRA</a>
 */
final class Allowance {
    private static final int SLOTS = 1 << 16;
    private static final long WINDOW_NANOS = 60_000_000_000L;

    private final int perMinute;
    private final long nanosPerCall;
    private final AtomicLongArray spentUntil = new AtomicLongArray(SLOTS);

    /** @param allowed whether the call may go on, with {@code remaining} calls and {@code resetSeconds} till all are back */
    record Outcome(boolean allowed, int remaining, long resetSeconds, long retryAfterSeconds) {}

    Allowance(int perMinute) {
        this.perMinute = perMinute;
        this.nanosPerCall = WINDOW_NANOS / perMinute;
    }

    int perMinute() {
        return perMinute;
    }

    /** @param now nanoseconds of a monotonic clock that started at 0 */
    Outcome spend(int callerHash, long now) {
        int slot = (callerHash ^ (callerHash >>> 16)) & (SLOTS - 1);
        while (true) {
            long before = spentUntil.get(slot);
            long after = Math.max(before, now) + nanosPerCall;
            long ahead = after - now;
            if (ahead > WINDOW_NANOS) {
                return new Outcome(false, 0, seconds(before - now), seconds(ahead - WINDOW_NANOS));
            }
            if (spentUntil.compareAndSet(slot, before, after)) {
                return new Outcome(true, (int) ((WINDOW_NANOS - ahead) / nanosPerCall), seconds(ahead), 0);
            }
        }
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, 1_000_000_000L);
    }
}
