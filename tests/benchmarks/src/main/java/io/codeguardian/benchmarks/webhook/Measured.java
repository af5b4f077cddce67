package io.codeguardian.benchmarks.webhook;

import java.util.Arrays;

/** Latencies of answered deliveries, and how many were not accepted. */
final class Measured {
    private long[] latencies = new long[4096];
    private int count;
    private int refused;
    private long nanos;

    void record(long latencyNanos, int status) {
        if (status < 200 || status > 299) {
            refused++;
            return;
        }
        if (count == latencies.length) {
            latencies = Arrays.copyOf(latencies, count * 2);
        }
        latencies[count++] = latencyNanos;
    }

    void add(Measured other) {
        for (int i = 0; i < other.count; i++) {
            record(other.latencies[i], 202);
        }
        refused += other.refused;
    }

    Measured over(long elapsedNanos) {
        nanos = elapsedNanos;
        Arrays.sort(latencies, 0, count);
        return this;
    }

    double perSecond() {
        return count * 1e9 / nanos;
    }

    /** @param quantile 0 to 1 */
    double millis(double quantile) {
        return count == 0 ? Double.NaN : latencies[(int) Math.min(count - 1L, (long) (count * quantile))] / 1e6;
    }

    int accepted() {
        return count;
    }

    int refused() {
        return refused;
    }
}
