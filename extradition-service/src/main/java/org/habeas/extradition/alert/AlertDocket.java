package org.habeas.extradition.alert;

import static org.habeas.extradition.alert.AlertStage.*;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.extradition.alert.AlertAct.*;
import org.habeas.extradition.alert.AlertRecord.Challenge;
import org.habeas.extradition.alert.AlertRecord.Confirmation;
import org.habeas.extradition.alert.AlertRecord.Warrant;
import org.habeas.extradition.alert.AlertState.Issue;
import org.habeas.extradition.alert.AlertState.Observation;
import org.habeas.extradition.alert.AlertState.Removal;
import org.jspecify.annotations.Nullable;

/** The fold of an alert; {@link AlertTable} says which act leads where. */
final class AlertDocket implements DocketRules<AlertAct, AlertState> {

    @Override
    public AlertState start() {
        return AlertState.START;
    }

    @Override
    public AlertState after(AlertState before, Entry<AlertAct> entry, Findings findings) {
        AlertStage next = AlertTable.row(entry.act()).take(before.stage(), entry, findings);
        AlertState moved = before.at(next);
        return switch (entry.act()) {
            case PursuitReported _, Reported _, Requested _, Expired _ -> moved;
            case Published act -> issued(moved, PUBLISHED, act.knownBy(), entry);
            case Circulated act -> issued(moved, CIRCULATED, act.knownBy(), entry);
            case PubliclyVisible _ -> seen(before, moved, entry, findings);
            case NotFoundInPublicExtract _ -> moved.seen(observation(false, entry));
            case Refused act -> removed(before, moved, act, entry);
            case Blocked act -> removed(before, moved, act, entry);
            case Deleted act -> removed(before, moved, act, entry);
            case Withdrawn act -> removed(before, moved, act, entry);
            case Reissued act -> next == REISSUED ? moved.reissuedAs(act.alertId()) : moved;
            case AlertAct act -> moved.with(noted(moved.known(), act, entry));
        };
    }

    private static AlertRecord noted(AlertRecord known, AlertAct act, Entry<AlertAct> entry) {
        return switch (act) {
            case RequesterNamed named ->
                    known.with(
                            new Requester(
                                    named.state(),
                                    named.basis() == null ? Basis.STATED : named.basis()));
            case WarrantReported warrant ->
                    known.with(
                            new Warrant(
                                    warrant.byState(),
                                    warrant.sourceTerm(),
                                    entry.on(),
                                    entry.id()));
            case Challenged challenged ->
                    known.with(new Challenge(challenged.ccfRequestId(), entry.on(), entry.id()));
            case RefugeeStatusConfirmed confirmed ->
                    known.with(new Confirmation(confirmed.byState(), entry.on(), entry.id()));
            case RestorationRiskNoted _ -> known.restorable(true);
            case EndedByDeath _ -> known.died(entry.on());
            default -> known;
        };
    }

    private static AlertState issued(
            AlertState moved, AlertStage form, @Nullable KnownBy knownBy, Entry<AlertAct> entry) {
        AlertState issued = moved.issued(new Issue(form, knownBy, entry.on(), entry.id()));
        return moved.stage().isShown() ? issued.shown(entry.on()) : issued;
    }

    /** What is seen in the extract was published; seen after its removal, it may have come back. */
    private static AlertState seen(
            AlertState before, AlertState moved, Entry<AlertAct> entry, Findings findings) {
        AlertState seen = moved.seen(observation(true, entry));
        if (before.stage() == DELETED || before.stage() == WITHDRAWN) {
            findings.add("seen-after-removal", entry, before.stage());
        }
        return before.stage() == seen.stage()
                ? seen
                : issued(seen, PUBLISHED, KnownBy.PUBLIC_EXTRACT, entry);
    }

    private static Observation observation(boolean seen, Entry<AlertAct> entry) {
        return new Observation(seen, entry.on(), entry.id());
    }

    private static AlertState removed(
            AlertState before, AlertState moved, AlertAct act, Entry<AlertAct> entry) {
        if (moved.stage() != AlertTable.row(act).to()) {
            return moved;
        }
        return moved.removed(removal(act, entry), before.stage() == moved.stage());
    }

    private static Removal removal(AlertAct act, Entry<AlertAct> entry) {
        return switch (act) {
            case Refused d -> removal(d.by(), d.ground(), null, entry);
            case Blocked d -> removal(d.by(), d.ground(), null, entry);
            case Deleted d -> removal(d.by(), d.ground(), d.effectOnOthers(), entry);
            default -> removal(RemovalBody.NCB_WITHDRAWAL, null, null, entry);
        };
    }

    private static Removal removal(
            @Nullable RemovalBody by,
            @Nullable RemovalGround ground,
            @Nullable String effectOnOthers,
            Entry<AlertAct> entry) {
        return new Removal(
                entry.on(),
                by == null ? RemovalBody.UNKNOWN : by,
                ground == null ? RemovalGround.NOT_STATED : ground,
                entry.id(),
                effectOnOthers);
    }

    /** Data are removed in one way: deleted by INTERPOL or withdrawn by their source. */
    @Override
    public boolean contradict(Entry<AlertAct> one, Entry<AlertAct> other) {
        return one.on().overlaps(other.on())
                && (one.act() instanceof Deleted && other.act() instanceof Withdrawn
                        || one.act() instanceof Withdrawn && other.act() instanceof Deleted);
    }
}
