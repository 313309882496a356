package org.habeas.cases.restriction;

import java.time.LocalDate;
import java.util.Optional;
import org.habeas.cases.restriction.RestrictionAct.Imposed;
import org.habeas.cases.restriction.RestrictionAct.Modified;
import org.habeas.cases.restriction.RestrictionAct.Reported;
import org.habeas.cases.restriction.RestrictionAct.TermStarted;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/**
 * The fold of a restriction (SM-5). It ends by itself only when both the start and the length of
 * its term are known (TL-14); nothing that happens to custody, sentence or proceeding ends it
 * (INV-C-09).
 */
final class RestrictionDocket implements DocketRules<RestrictionAct, RestrictionState> {

    @Override
    public RestrictionState start() {
        return RestrictionState.none();
    }

    @Override
    public RestrictionState after(
            RestrictionState before, Entry<RestrictionAct> entry, Findings findings) {
        RestrictionAct act = entry.act();
        RestrictionState then = onDay(before, entry.effectiveDay());
        RestrictionStatus next = RestrictionTable.of(act).take(then.status(), entry, findings);
        RestrictionState state = then.in(next, entry);
        return switch (act) {
            case Imposed imposed ->
                    next == RestrictionStatus.ACTIVE ? state.told(imposed, entry) : state;
            case Reported reported -> state.told(reported);
            case TermStarted _ -> state.started(entry.on());
            case Modified modified -> state.told(modified);
            case RestrictionAct.FamilyAffected _ -> state.familyIsAffected();
            case RestrictionAct.DependantsAffected affected -> state.told(affected);
            case RestrictionAct.Suspended _,
                    RestrictionAct.Resumed _,
                    RestrictionAct.Expired _,
                    RestrictionAct.Lifted _,
                    RestrictionAct.Voided _ ->
                    state;
        };
    }

    /** Passed means that the last day of the term is over. */
    @Override
    public RestrictionState onDay(RestrictionState state, LocalDate day) {
        LocalDate end = state.expectedEnd();
        return end != null && end.isBefore(day) && state.runs() ? state.expired() : state;
    }

    @Override
    public Optional<LocalDate> changesAfter(RestrictionState state, LocalDate day) {
        return Optional.ofNullable(state.expectedEnd())
                .filter(_ -> state.runs())
                .map(end -> end.plusDays(1))
                .filter(turn -> turn.isAfter(day));
    }
}
