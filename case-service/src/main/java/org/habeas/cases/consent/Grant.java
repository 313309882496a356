package org.habeas.cases.consent;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One scope that is allowed.
 *
 * @param entry by which
 * @param expiresOn the last day on which it holds
 */
public record Grant(
        ConsentScope scope,
        FuzzyDate since,
        UUID entry,
        ConsentGiver givenBy,
        Capacity capacity,
        @Nullable LocalDate expiresOn) {

    boolean isOver(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
