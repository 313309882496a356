package org.habeas.gateway.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** When a message is tried again: later each time, and never all at the same moment. */
record Retries(List<Duration> pauses, RandomGenerator random) {
    /** Up to a tenth is added to a pause. */
    private static final int SPREAD = 10;

    /**
     * The next try.
     *
     * @param tries how often it was tried
     * @param asked what the receiver wants us to wait at least
     * @return nothing if it is given up
     */
    Optional<Instant> next(int tries, @Nullable Duration asked, Instant now) {
        if (tries > pauses.size()) {
            return Optional.empty();
        }
        Duration pause = pauses.get(tries - 1);
        Duration longer = asked != null && asked.compareTo(pause) > 0 ? asked : pause;
        return Optional.of(now.plus(longer).plus(spread(pause)));
    }

    private Duration spread(Duration pause) {
        return Duration.ofMillis(random.nextLong(Math.max(1, pause.toMillis() / SPREAD)));
    }
}
