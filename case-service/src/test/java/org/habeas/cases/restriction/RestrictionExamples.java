package org.habeas.cases.restriction;

import java.time.Period;
import java.util.List;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/** One of each act, as the sources tell them. */
final class RestrictionExamples {
    private RestrictionExamples() {}

    static final RestrictionAct REPORTED = new RestrictionAct.Reported("many restrictions", null);
    static final RestrictionAct LISTED = imposed(StartsFrom.LISTING, null, null);
    static final RestrictionAct THREE_YEARS_FROM_RELEASE =
            imposed(StartsFrom.RELEASE, null, "three years");
    static final RestrictionAct STARTED = new RestrictionAct.TermStarted();
    static final RestrictionAct MODIFIED =
            new RestrictionAct.Modified(null, Period.ofMonths(2), "one account");
    static final RestrictionAct FAMILY = new RestrictionAct.FamilyAffected();
    static final RestrictionAct DEPENDANTS =
            new RestrictionAct.DependantsAffected(
                    List.of(
                            new DependantEffect(
                                    DependantGroup.CHILDREN,
                                    DependantEffectKind.MAINTENANCE_BLOCKED,
                                    null)));
    static final RestrictionAct SUSPENDED = new RestrictionAct.Suspended(null);
    static final RestrictionAct RESUMED = new RestrictionAct.Resumed(null);
    static final RestrictionAct EXPIRED = new RestrictionAct.Expired();
    static final RestrictionAct LIFTED = new RestrictionAct.Lifted(null, null);
    static final RestrictionAct VOIDED = new RestrictionAct.Voided("conviction quashed");

    static final List<RestrictionAct> ALL =
            List.of(
                    REPORTED,
                    LISTED,
                    STARTED,
                    MODIFIED,
                    FAMILY,
                    DEPENDANTS,
                    SUSPENDED,
                    RESUMED,
                    EXPIRED,
                    LIFTED,
                    VOIDED);

    static RestrictionAct imposed(
            StartsFrom from, @Nullable String startsOn, @Nullable String duration) {
        return new RestrictionAct.Imposed(
                from,
                startsOn == null ? null : FuzzyDate.parse(startsOn),
                duration == null ? null : LegalDuration.read(duration),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
