package org.habeas.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a docket says through one lens.
 *
 * @param restsOn the day of the newest entry that the state rests on; nothing tells that a newer
 *     one exists
 * @param applied the entries that made the state, in order
 * @param nextChange the next day on which the fold will change by itself
 */
public record Folded<A extends Act, S>(
        S state,
        @Nullable LocalDate restsOn,
        List<Entry<A>> applied,
        List<Contradiction<A>> contradictions,
        List<Expectation<A>> expectations,
        List<Finding> findings,
        @Nullable LocalDate nextChange) {

    /** The newest entry that the state rests on. */
    public Optional<Entry<A>> newest() {
        return applied.isEmpty() ? Optional.empty() : Optional.of(applied.getLast());
    }
}
