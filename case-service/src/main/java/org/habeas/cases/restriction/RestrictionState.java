package org.habeas.cases.restriction;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.restriction.RestrictionAct.DependantsAffected;
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
 * @param whyNot why there is no expected end, while it is in force
 * @param familyAffected that, and nothing more, may be told in public
 * @param suggestions what may have to be recorded; staff only, and only on the docket's own page
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
        @Nullable WhyNot whyNot,
        @Nullable Period periodicity,
        @Nullable String scope,
        boolean affectsMinors,
        @Nullable String detail,
        @Nullable FuzzyDate discoveredOn,
        @Nullable FuzzyDate reportedOn,
        boolean familyAffected,
        List<DependantEffect> affectedDependants,
        @Nullable List<Suggestion> suggestions) {

    public RestrictionState {
        affectedDependants = List.copyOf(affectedDependants);
    }

    /** When its term runs, and for how long. */
    private record Run(
            @Nullable FuzzyDate from,
            StartsFrom startsFrom,
            @Nullable FuzzyDate startedOn,
            @Nullable LegalDuration duration) {}

    /** What it forbids, and how it was found out. */
    private record What(
            @Nullable Period periodicity,
            @Nullable String scope,
            @Nullable String detail,
            @Nullable FuzzyDate discoveredOn,
            @Nullable FuzzyDate reportedOn) {}

    /** Who else suffers. */
    private record Family(boolean minors, boolean affected, List<DependantEffect> effects) {}

    static RestrictionState none() {
        return of(
                RestrictionStatus.NONE,
                null,
                null,
                new Run(null, StartsFrom.UNKNOWN, null, null),
                new What(null, null, null, null, null),
                new Family(false, false, List.of()));
    }

    /** Whether it weighs on the person now. */
    public boolean active() {
        return status == RestrictionStatus.ACTIVE;
    }

    /** Whether its term runs, so that it can end by itself. */
    boolean runs() {
        return runs(status);
    }

    private static boolean runs(RestrictionStatus status) {
        return status == RestrictionStatus.ACTIVE || status == RestrictionStatus.SUSPENDED;
    }

    RestrictionState in(RestrictionStatus next, Entry<?> by) {
        return next == status ? this : of(next, by.on(), by.id(), run(), what(), family());
    }

    /** It ended because its term did; no entry says so. */
    RestrictionState expired() {
        FuzzyDate after = expectedEnd == null ? null : FuzzyDate.day(expectedEnd.plusDays(1));
        return of(RestrictionStatus.EXPIRED, after, null, run(), what(), family());
    }

    RestrictionState started(FuzzyDate on) {
        return with(new Run(from, startsFrom, on, duration));
    }

    RestrictionState told(Imposed told, Entry<?> by) {
        StartsFrom start = told.startsFrom() == null ? startsFrom : told.startsFrom();
        FuzzyDate listed = start == StartsFrom.LISTING ? by.on() : startedOn;
        Run run =
                new Run(
                        from == null ? by.on() : from,
                        start,
                        or(told.startsOn(), listed),
                        or(told.duration(), duration));
        return with(run)
                .with(
                        new What(
                                or(told.periodicity(), periodicity),
                                or(told.scope(), scope),
                                or(told.detail(), detail),
                                or(told.discoveredOn(), discoveredOn),
                                or(told.reportedOn(), reportedOn)))
                .family(Boolean.TRUE.equals(told.affectsMinors()), List.of());
    }

    RestrictionState told(Reported told) {
        return with(
                new What(
                        periodicity,
                        scope,
                        or(told.detail(), detail),
                        or(told.discoveredOn(), discoveredOn),
                        reportedOn));
    }

    RestrictionState told(Modified told) {
        return with(new Run(from, startsFrom, startedOn, or(told.duration(), duration)))
                .with(
                        new What(
                                or(told.periodicity(), periodicity),
                                or(told.scope(), scope),
                                detail,
                                discoveredOn,
                                reportedOn));
    }

    RestrictionState told(DependantsAffected told) {
        return familyIsAffected().family(false, told.effects());
    }

    RestrictionState familyIsAffected() {
        return of(
                status,
                since,
                entry,
                run(),
                what(),
                new Family(affectsMinors, true, affectedDependants));
    }

    /** The same with what may have to be recorded. */
    RestrictionState suggesting(List<Suggestion> found) {
        return new RestrictionState(
                status,
                since,
                entry,
                from,
                startsFrom,
                startedOn,
                duration,
                expectedEnd,
                whyNot,
                periodicity,
                scope,
                affectsMinors,
                detail,
                discoveredOn,
                reportedOn,
                familyAffected,
                affectedDependants,
                found);
    }

    private RestrictionState family(boolean minors, List<DependantEffect> more) {
        List<DependantEffect> effects = new ArrayList<>(affectedDependants);
        more.stream().filter(effect -> !effects.contains(effect)).forEach(effects::add);
        return of(
                status,
                since,
                entry,
                run(),
                what(),
                new Family(affectsMinors || minors, familyAffected || minors, effects));
    }

    private RestrictionState with(Run run) {
        return of(status, since, entry, run, what(), family());
    }

    private RestrictionState with(What what) {
        return of(status, since, entry, run(), what, family());
    }

    private Run run() {
        return new Run(from, startsFrom, startedOn, duration);
    }

    private What what() {
        return new What(periodicity, scope, detail, discoveredOn, reportedOn);
    }

    private Family family() {
        return new Family(affectsMinors, familyAffected, affectedDependants);
    }

    private static <T> @Nullable T or(@Nullable T told, @Nullable T known) {
        return told == null ? known : told;
    }

    private static RestrictionState of(
            RestrictionStatus status,
            @Nullable FuzzyDate since,
            @Nullable UUID entry,
            Run run,
            What what,
            Family family) {
        Term term = Term.of(run.startedOn(), run.duration());
        return new RestrictionState(
                status,
                since,
                entry,
                run.from(),
                run.startsFrom(),
                run.startedOn(),
                run.duration(),
                term.end(),
                runs(status) ? term.whyNot() : null,
                what.periodicity(),
                what.scope(),
                family.minors(),
                what.detail(),
                what.discoveredOn(),
                what.reportedOn(),
                family.affected(),
                family.effects(),
                null);
    }

    @Override
    public String toString() {
        return "RestrictionState[" + status + "]";
    }
}
