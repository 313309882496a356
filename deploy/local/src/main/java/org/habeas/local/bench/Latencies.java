package org.habeas.local.bench;

import java.util.Arrays;

/** How long requests took, in nanoseconds, in order. */
record Latencies(long[] sorted) {

    static Latencies of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    /** Milliseconds within which that share of the requests was answered. */
    double within(double share) {
        int at = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, at)] / 1e6;
    }
}
