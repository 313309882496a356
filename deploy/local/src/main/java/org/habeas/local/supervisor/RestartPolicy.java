package org.habeas.local.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How long to wait before a dead process is started again, and when to give up. */
final class RestartPolicy {

    private static final Duration MEMORY = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final int TOO_OFTEN = 6;

    private final Deque<Instant> deaths = new ArrayDeque<>();

    /** The pause before the next start, twice as long each time; empty when it dies too often. */
    Optional<Duration> afterDeath(Instant at) {
        while (!deaths.isEmpty() && deaths.peekFirst().isBefore(at.minus(MEMORY))) {
            deaths.removeFirst();
        }
        deaths.addLast(at);
        if (deaths.size() >= TOO_OFTEN) {
            return Optional.empty();
        }
        return Optional.of(FIRST_PAUSE.multipliedBy(1L << (deaths.size() - 1)));
    }
}
