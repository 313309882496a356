package org.habeas.cases.custody;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * A time during which one status lasted without a break.
 *
 * @param from the date of the entry that made it, null of the status nobody has told about
 * @param to the date of the entry that ended it, null if it lasts
 * @param since the entry that made it
 * @param act what that entry tells, such as {@code released}
 * @param state the country of custody
 * @param executedOn when the order behind it was carried out, if one is known
 * @param isolations times apart from others, which are no status of their own
 * @param legalBasis with what was ordered; {@code statedDuration} is what really happened
 */
public record Episode(
        CustodyStatus status,
        @Nullable FuzzyDate from,
        @Nullable FuzzyDate to,
        @Nullable UUID since,
        @Nullable String act,
        @Nullable String state,
        @Nullable String facility,
        @Nullable String place,
        @Nullable PrisonRegime regime,
        @Nullable LegalBasis legalBasis,
        @Nullable LegalDuration statedDuration,
        @Nullable ReleaseGround releaseGround,
        @Nullable BailForm bailForm,
        @Nullable DeathCircumstances circumstances,
        @Nullable String claimedCause,
        @Nullable FacilityType facilityType,
        @Nullable PlacePrecision placePrecision,
        @Nullable FuzzyDate executedOn,
        @Nullable Confirmation executionConfirmed,
        List<Isolation> isolations) {

    public Episode {
        isolations = List.copyOf(isolations);
    }

    /** Whether the source names an order that it carried out. */
    static boolean isOrdered(@Nullable LegalBasis basis) {
        return basis != null && basis.orderedOn() != null;
    }
}
