package org.habeas.gateway.cache;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one service has told: how often it has written, which PUBLIC answers that changed, and until
 * when all of it is told. Told by one thread, asked by many; times are milliseconds of our clock.
 */
final class Told {
    private static final long NEVER = Long.MIN_VALUE / 2;

    private final Turns dockets;
    private long number = -1;

    /** By how much the clock of the service is ahead of ours, at least. */
    private long aheadMs;

    private volatile long turn;
    private volatile long floor;
    private volatile long untilMs = NEVER;
    private volatile long writtenMs = NEVER;

    Told(long memoryMs) {
        dockets = new Turns(memoryMs);
    }

    /** Hears what was told as that number. A gap means that something was lost. */
    void hear(Word word, long nowMs) {
        boolean isNext = word.number() == number + 1;
        number = word.number();
        if (!isNext || word.everything()) {
            everything();
        } else if (word.written()) {
            changed(word.dockets(), nowMs);
        }
        Long until = word.untilMs();
        if (until != null) {
            aheadMs = Math.max(aheadMs, until - nowMs);
            untilMs = Math.max(untilMs, until - aheadMs);
        }
    }

    private void changed(Collection<UUID> changed, long nowMs) {
        long next = turn + 1;
        turn = next;
        for (UUID docket : changed) {
            if (!dockets.note(docket, next, nowMs)) {
                everything();
            }
        }
    }

    /** Anything may have changed. */
    void everything() {
        long next = turn + 1;
        turn = next;
        floor = next;
    }

    /** Something was written through this door, so that whoever wrote it wants to read it. */
    void written(long nowMs) {
        writtenMs = nowMs;
    }

    /** How often the service has written so far. */
    long turn() {
        return turn;
    }

    /**
     * When an answer was last known to be the present one.
     *
     * @param docket what it rests on alone; null if anything in the service may change it
     * @param atTurn the turn when the service was asked
     * @param askedMs when that was
     * @return long ago if it has changed since
     */
    long knownMs(@Nullable UUID docket, long atTurn, long askedMs) {
        // Asked before the turns, so that an answer which changes in between is not taken for
        // known.
        long until = untilMs;
        long since = docket == null ? turn : Math.max(floor, dockets.of(docket));
        long known = Math.max(until, askedMs);
        return atTurn < since || known < writtenMs ? NEVER : known;
    }
}
