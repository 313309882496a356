package org.habeas.cases.restriction;

import jakarta.validation.constraints.Size;
import java.time.Period;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about a restriction ({@code domain-model.md SM-5}). The order of the records
 * is the order in which they happen on one day.
 */
public sealed interface RestrictionAct extends Act {

    /** Somebody tells of it; whether and by whom it was imposed is not known. */
    record Reported(@Nullable @Size(max = 500) String detail) implements RestrictionAct {}

    /**
     * It is in force: by sentence, listing, order or demand, or as the person discovered.
     *
     * @param startsFrom what its term is counted from
     * @param startsOn when that was, if known; a listing starts on the day of the entry
     * @param affectsMinors whether children suffer from it, such as blocked maintenance
     */
    record Imposed(
            @Nullable StartsFrom startsFrom,
            @Nullable FuzzyDate startsOn,
            @Nullable LegalDuration duration,
            @Nullable Period periodicity,
            @Nullable Boolean affectsMinors,
            @Nullable @Size(max = 500) String detail)
            implements RestrictionAct {}

    /** Its term began to run, such as by the release that it is counted from. */
    record TermStarted() implements RestrictionAct {}

    /** Another scope or duration. */
    record Modified(
            @Nullable LegalDuration duration,
            @Nullable Period periodicity,
            @Nullable @Size(max = 300) String scope)
            implements RestrictionAct {}

    /** Out of force for a time. */
    record Suspended(@Nullable @Size(max = 200) String by) implements RestrictionAct {}

    /** In force again. */
    record Resumed(@Nullable @Size(max = 200) String by) implements RestrictionAct {}

    /**
     * Its term has ended, as somebody confirms; with a known start and duration it ends by itself.
     */
    record Expired() implements RestrictionAct {}

    /** Ended by a decision, such as a delisting. */
    record Lifted(
            @Nullable @Size(max = 200) String by, @Nullable @Size(max = 500) String claimedCause)
            implements RestrictionAct {}

    /** It never had a ground: the conviction behind it was quashed. */
    record Voided(@Nullable @Size(max = 300) String ground) implements RestrictionAct {}
}
