package org.habeas.advocacy.demand;

import java.time.Instant;
import java.time.LocalDate;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Where one part of a demand stood from a day to a day, as an audience knew it from an instant to
 * an instant. There is none for the days before the demand was made.
 *
 * @param part the number of the subject; 0 for a demand about nobody in particular
 * @param stage in lower snake case
 * @param until the day after the last one, or null if it still stands there
 * @param opened when the demand was made
 * @param turned when it came to this stage
 * @param knownUntil since when it was known otherwise, or null if it is known so
 */
public record DemandCourse(
        int part,
        Visibility clearance,
        String stage,
        LocalDate since,
        @Nullable LocalDate until,
        FuzzyDate opened,
        FuzzyDate turned,
        Instant knownFrom,
        @Nullable Instant knownUntil) {}
