package org.habeas.cases.restriction;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * How a restriction stands on one day.
 *
 * @param since the date of the entry that made the status, {@code entry} its id
 * @param startedOn when its term began to run, if known
 * @param expectedEnd the last day of its term, computed only from a known start and duration (TL-14)
 */
public record RestrictionState(
        RestrictionStatus status,
        @Nullable FuzzyDate since,
        @Nullable UUID entry,
        @Nullable FuzzyDate from,
        StartsFrom startsFrom,
        @Nullable FuzzyDate startedOn,
        @Nullable LegalDuration duration,
        @Nullable LocalDate expectedEnd,
        @Nullable Period periodicity,
        @Nullable String scope,
        boolean affectsMinors,
        @Nullable String detail) {

    /** Whether it weighs on the person now. */
    public boolean active() {
        return status == RestrictionStatus.ACTIVE;
    }
}
