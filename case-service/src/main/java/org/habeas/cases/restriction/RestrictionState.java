package org.habeas.cases.restriction;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.habeas.cases.restriction.RestrictionAct.Imposed;
import org.habeas.cases.restriction.RestrictionAct.Modified;
import org.habeas.cases.restriction.RestrictionAct.Reported;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * How a restriction stands on one day.
 *
 * @param since the date of the entry that made the status, {@code entry} its id; of a restriction
 *     that expired by itself, the day on which it did
 * @param from when it was imposed
 * @param startedOn when its term began to run, if known
 * @param expectedEnd the last day of its term, computed only from a known start and duration
 *     (TL-14)
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

    static RestrictionState none() {
        return new RestrictionState(
                RestrictionStatus.NONE,
                null,
                null,
                null,
                StartsFrom.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                false,
                null);
    }

    /** Whether it weighs on the person now. */
    public boolean active() {
        return status == RestrictionStatus.ACTIVE;
    }

    /** Whether its term runs, so that it can end by itself. */
    boolean runs() {
        return status == RestrictionStatus.ACTIVE || status == RestrictionStatus.SUSPENDED;
    }

    RestrictionState in(RestrictionStatus next, Entry<?> by) {
        return next == status ? this : with(next, by.on(), by.id(), startedOn, duration);
    }

    /** It ended because its term did; no entry says so. */
    RestrictionState expired() {
        FuzzyDate after = expectedEnd == null ? null : FuzzyDate.day(expectedEnd.plusDays(1));
        return with(RestrictionStatus.EXPIRED, after, null, startedOn, duration);
    }

    RestrictionState started(FuzzyDate on) {
        return with(status, since, entry, on, duration);
    }

    RestrictionState told(Imposed told, Entry<?> by) {
        StartsFrom start = told.startsFrom() == null ? startsFrom : told.startsFrom();
        FuzzyDate listed = start == StartsFrom.LISTING ? by.on() : startedOn;
        FuzzyDate begun = told.startsOn() == null ? listed : told.startsOn();
        LegalDuration length = told.duration() == null ? duration : told.duration();
        return new RestrictionState(
                status,
                since,
                entry,
                from == null ? by.on() : from,
                start,
                begun,
                length,
                Term.end(begun, length),
                told.periodicity() == null ? periodicity : told.periodicity(),
                scope,
                affectsMinors || Boolean.TRUE.equals(told.affectsMinors()),
                told.detail() == null ? detail : told.detail());
    }

    RestrictionState told(Reported told) {
        return told.detail() == null ? this : described(periodicity, scope, told.detail());
    }

    RestrictionState told(Modified told) {
        LegalDuration length = told.duration() == null ? duration : told.duration();
        return with(status, since, entry, startedOn, length)
                .described(
                        told.periodicity() == null ? periodicity : told.periodicity(),
                        told.scope() == null ? scope : told.scope(),
                        detail);
    }

    private RestrictionState with(
            RestrictionStatus next,
            @Nullable FuzzyDate on,
            @Nullable UUID by,
            @Nullable FuzzyDate begun,
            @Nullable LegalDuration length) {
        return new RestrictionState(
                next,
                on,
                by,
                from,
                startsFrom,
                begun,
                length,
                Term.end(begun, length),
                periodicity,
                scope,
                affectsMinors,
                detail);
    }

    private RestrictionState described(
            @Nullable Period often, @Nullable String what, @Nullable String more) {
        return new RestrictionState(
                status,
                since,
                entry,
                from,
                startsFrom,
                startedOn,
                duration,
                expectedEnd,
                often,
                what,
                affectsMinors,
                more);
    }

    @Override
    public String toString() {
        return "RestrictionState[" + status + "]";
    }
}
