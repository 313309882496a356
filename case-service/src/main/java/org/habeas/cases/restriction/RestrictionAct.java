package org.habeas.cases.restriction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about a restriction ({@code domain-model.md SM-5}). The order of the records
 * is the order in which they happen on one day.
 */
public sealed interface RestrictionAct extends Act {

    /**
     * Somebody tells of it; whether and by whom it was imposed is not known.
     *
     * @param discoveredOn when the person found out
     */
    record Reported(@Nullable @Size(max = 500) String detail, @Nullable FuzzyDate discoveredOn)
            implements RestrictionAct {}

    /**
     * It is in force: by sentence, listing, order or demand, or as the person discovered.
     *
     * @param startsFrom what its term is counted from
     * @param startsOn when that was, if known; a listing starts on the day of the entry
     * @param periodicity how often the person must report or ask; where and when next is never
     *     worked out
     * @param affectsMinors whether children suffer from it; such an entry is CONFIDENTIAL, the act
     *     {@link FamilyAffected} may be told
     * @param discoveredOn when the person found out
     * @param reportedOn when it was told in public
     */
    record Imposed(
            @Nullable StartsFrom startsFrom,
            @Nullable FuzzyDate startsOn,
            @Nullable LegalDuration duration,
            @Nullable Period periodicity,
            @Nullable Boolean affectsMinors,
            @Nullable @Size(max = 500) String detail,
            @Nullable FuzzyDate discoveredOn,
            @Nullable FuzzyDate reportedOn,
            @Nullable @Size(max = 300) String scope)
            implements RestrictionAct {}

    /** Its term began to run, such as by the release that it is counted from. */
    record TermStarted() implements RestrictionAct {}

    /** Another scope or duration. */
    record Modified(
            @Nullable LegalDuration duration,
            @Nullable Period periodicity,
            @Nullable @Size(max = 300) String scope)
            implements RestrictionAct {}

    /** The family suffers from it; this is all that may be told of that in public. */
    record FamilyAffected() implements RestrictionAct {}

    /** Who suffers from it beside the person, and how. */
    record DependantsAffected(@NotEmpty @Size(max = 10) List<@Valid DependantEffect> effects)
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
