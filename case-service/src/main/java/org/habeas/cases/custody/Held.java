package org.habeas.cases.custody;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a person has been held without a break, under whatever status; computed, and apart from
 * what a source states or a court ordered (INV-C-16).
 *
 * @param days at least: counted from the first day on which it is certain
 * @param asOf the day up to which they are counted
 */
record Held(FuzzyDate since, long days, LocalDate asOf) {

    static @Nullable Held of(CustodyState state, LocalDate day) {
        if (!state.status().isHeld()) {
            return null;
        }
        FuzzyDate since = state.since();
        for (Episode episode : state.earlier().reversed()) {
            if (!episode.status().isHeld() || episode.from() == null) {
                break;
            }
            since = episode.from();
        }
        return since == null ? null : of(since, day);
    }

    private static @Nullable Held of(FuzzyDate since, LocalDate day) {
        return since.effectiveDay()
                .map(first ->
                        new Held(since, Math.max(0, ChronoUnit.DAYS.between(first, day)), day))
                .orElse(null);
    }
}
