package io.codeguardian.github;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is left of one installation's limits, as GitHub last told.
 *
 * @see <a href="https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api">rate limits</a>
 */
final class Quota {
    /** Non-urgent calls leave the last tenth to urgent ones. */
    private static final double RESERVE = 0.1;
    /** GitHub allows 500 content creations an hour, counted together with people's. */
    private static final int WRITES_PER_HOUR = 450;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 4;

    private final int writesPerMinute;
    private final Deque<Instant> writes = new ArrayDeque<>();
    private int limit;
    private int remaining;
    private Instant reset = Instant.MIN;
    private Instant blockedUntil = Instant.MIN;
    private int strikes;

    Quota(int writesPerMinute) {
        this.writesPerMinute = writesPerMinute;
    }

    synchronized int remaining() {
        return remaining;
    }

    /** Zero admits the call, and counts it; anything else is how long to wait before asking again. */
    synchronized Duration admit(CallKind kind, Instant now) {
        Instant start = blockedUntil;
        if (limit > 0 && reset.isAfter(now)) {
            boolean scarce = kind == CallKind.PATIENT_READ && remaining < limit * RESERVE;
            if (remaining == 0 || scarce) {
                start = later(start, reset);
            }
        }
        if (kind == CallKind.WRITE) {
            start = later(start, nextWrite(now));
        }
        if (start.isAfter(now)) {
            return Duration.between(now, start);
        }
        if (kind == CallKind.WRITE) {
            writes.addLast(now);
        }
        return Duration.ZERO;
    }

    /** Headers of an answer that was no refusal. */
    synchronized void observe(int limitNow, int remainingNow, Instant resetNow) {
        limit = limitNow;
        remaining = remainingNow;
        reset = resetNow;
        strikes = 0;
    }

    /** A refusal; without a time from GitHub the wait doubles from a minute. */
    synchronized Instant block(RateLimited refusal, Instant now) {
        Instant until = refusal.until();
        if (!refusal.told()) {
            until = now.plus(MINUTE.multipliedBy(1L << Math.min(strikes, MOST_DOUBLINGS)));
            strikes++;
        }
        blockedUntil = later(blockedUntil, until);
        return blockedUntil;
    }

    private Instant nextWrite(Instant now) {
        while (!writes.isEmpty() && writes.peekFirst().plus(HOUR).isBefore(now)) {
            writes.removeFirst();
        }
        Instant next = now;
        if (writes.size() >= WRITES_PER_HOUR) {
            next = writes.getFirst().plus(HOUR);
        }
        long recent = writes.stream().filter(w -> w.plus(MINUTE).isAfter(now)).count();
        if (recent >= writesPerMinute) {
            Instant oldest =
                    writes.stream().skip(writes.size() - recent).findFirst().orElse(now);
            next = later(next, oldest.plus(MINUTE));
        }
        return next;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
