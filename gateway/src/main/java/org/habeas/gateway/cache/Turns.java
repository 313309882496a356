package org.habeas.gateway.cache;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * At which turn the PUBLIC answer of a docket changed last. Remembers a change for at least as long
 * as an answer can be kept. Written by one thread.
 */
final class Turns {
    private static final int MOST = 100_000;

    private final long memoryMs;
    private volatile Map<UUID, Long> recent = new ConcurrentHashMap<>();
    private volatile Map<UUID, Long> older = Map.of();
    private long sinceMs;

    Turns(long memoryMs) {
        this.memoryMs = memoryMs;
    }

    /** The turn of the last change that is remembered; none is before every turn. */
    long of(UUID docket) {
        Long turn = recent.get(docket);
        if (turn == null) {
            turn = older.get(docket);
        }
        return turn == null ? Long.MIN_VALUE : turn;
    }

    /**
     * Remembers a change.
     *
     * @return whether there is room; if not, everything is forgotten
     */
    boolean note(UUID docket, long turn, long nowMs) {
        if (nowMs - sinceMs > memoryMs) {
            older = recent;
            recent = new ConcurrentHashMap<>();
            sinceMs = nowMs;
        }
        if (recent.size() >= MOST) {
            forget();
            return false;
        }
        recent.put(docket, turn);
        return true;
    }

    void forget() {
        older = Map.of();
        recent = new ConcurrentHashMap<>();
    }
}
