package org.habeas.cases.facets;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days one after another.
 *
 * @param until the first day after them, or null if they never end
 */
record Days(LocalDate since, @Nullable LocalDate until) {

    /** The days in both. */
    Optional<Days> and(Days other) {
        LocalDate first = since.isAfter(other.since) ? since : other.since;
        LocalDate last = earlier(until, other.until);
        return last != null && !first.isBefore(last)
                ? Optional.empty()
                : Optional.of(new Days(first, last));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
