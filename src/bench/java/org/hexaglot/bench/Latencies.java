package org.hexaglot.bench;

import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** Times calls and tells their quantiles in milliseconds. */
final class Latencies {
    private final ConcurrentLinkedQueue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

    <T> T time(Supplier<T> call) {
        long began = System.nanoTime();
        try {
            return call.get();
        } finally {
            nanoseconds.add(System.nanoTime() - began);
        }
    }

    void add(long measured) {
        nanoseconds.add(measured);
    }

    int count() {
        return nanoseconds.size();
    }

    void clear() {
        nanoseconds.clear();
    }

    double quantile(double share) {
        long[] sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "n=%d p50=%.1f ms p95=%.1f ms p99=%.1f ms", count(), quantile(.5), quantile(.95), quantile(.99));
    }
}
