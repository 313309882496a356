package org.habeas.cases.person;

import java.time.LocalDate;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** From when to when something lasted, as exactly as a source says it. */
public record Period(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {

    /** Whether it certainly begins after it has ended. */
    boolean isBackwards() {
        LocalDate first = from == null ? null : from.earliest();
        LocalDate last = to == null ? null : to.latest();
        return first != null && last != null && first.isAfter(last);
    }

    boolean isOverOn(LocalDate day) {
        return to != null && to.changesState() && to.certainlyHappenedBy(day);
    }
}
