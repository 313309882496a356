package org.habeas.extradition.ccf;

import static org.habeas.extradition.ccf.CcfStage.*;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.extradition.alert.RemovalGround;
import org.habeas.extradition.ccf.CcfAct.*;
import org.habeas.extradition.ccf.CcfState.*;
import org.habeas.extradition.ccf.Pleading.Ground;
import org.jspecify.annotations.Nullable;

/** The fold of a request; {@link CcfTable} says which act leads where. */
final class CcfDocket implements DocketRules<CcfAct, CcfState> {
    private final CcfHead head;

    CcfDocket(CcfHead head) {
        this.head = head;
    }

    @Override
    public CcfState start() {
        return CcfState.START;
    }

    @Override
    public CcfState after(CcfState before, Entry<CcfAct> entry, Findings findings) {
        CcfStage next = CcfTable.row(entry.act()).take(before.stage(), entry, findings);
        CcfState moved = before.at(next);
        CcfState.Step step = new CcfState.Step(entry.on(), entry.id());
        return switch (entry.act()) {
            case Drafted _, ExaminationStarted _ -> moved;
            case Submitted _ -> moved.submitted(step);
            case Received _ -> moved.received(step);
            case Admitted _ ->
                    moved.admitted(step, next == ADMISSIBLE && before.stage() != ADMISSIBLE);
            case DeclaredInadmissible act ->
                    next == INADMISSIBLE
                            ? moved.inadmissible(
                                    new Inadmissibility(entry.on(), act.reason(), entry.id()))
                            : moved;
            case ProvisionalMeasuresTaken act ->
                    next == PROVISIONAL_MEASURES ? moved.carriedOut(blocked(act, entry)) : moved;
            case TimeLimitExtended act ->
                    moved.extended(new Extension(entry.on(), act.until(), entry.id()));
            case AccessGiven _ ->
                    next == DECIDED_ACCESS_GIVEN ? moved.answered(access(true, entry)) : moved;
            case AccessRefused _ ->
                    next == DECIDED_ACCESS_REFUSED ? moved.answered(access(false, entry)) : moved;
            case FoundCompliant _, FoundNonCompliant _ ->
                    CcfDecisions.decided(before, moved, entry, findings);
            case Implemented act -> CcfDecisions.implemented(moved, act, entry, findings);
            case NewFactDiscovered act -> newFact(before, moved, act, entry);
            case RevisionRequested _ -> moved.revising(step);
            case Closed _ -> moved.closed(step);
            case GroundProposed act ->
                    moved.pleading(
                            moved.pleading()
                                    .proposing(ground(act.ground(), act.reliesOn(), entry)));
            case GroundStated act ->
                    moved.pleading(
                            moved.pleading().stating(ground(act.ground(), act.reliesOn(), entry)));
            case ItemsDeclaredConfidential act ->
                    moved.pleading(moved.pleading().keeping(act.items()));
        };
    }

    /** Only after a decision does a new fact open a time to ask for its revision. */
    private static CcfState newFact(
            CcfState before, CcfState moved, NewFactDiscovered act, Entry<CcfAct> entry) {
        return before.stage().isDecided()
                ? moved.discovered(new NewFact(entry.on(), act.reliesOn(), entry.id(), null))
                : moved;
    }

    private List<CarriedOut> blocked(ProvisionalMeasuresTaken act, Entry<CcfAct> entry) {
        List<UUID> alerts = act.alertIds().isEmpty() ? head.alertIds() : act.alertIds();
        return alerts.stream()
                .map(alert ->
                        new CarriedOut(alert, CcfMeasure.BLOCKING, null, entry.on(), entry.id()))
                .toList();
    }

    private static Access access(boolean given, Entry<CcfAct> entry) {
        return new Access(given, entry.on(), entry.id());
    }

    private static Ground ground(
            RemovalGround ground, @Nullable UUID reliesOn, Entry<CcfAct> entry) {
        return new Ground(ground, reliesOn, entry.on(), entry.id());
    }
}
