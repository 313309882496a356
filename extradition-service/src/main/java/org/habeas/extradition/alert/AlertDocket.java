package org.habeas.extradition.alert;

import static org.habeas.extradition.alert.AlertStage.*;

import java.util.EnumSet;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.alert.AlertAct.*;
import org.habeas.extradition.alert.AlertState.Removal;
import org.jspecify.annotations.Nullable;

/** The table of SM-9 and its fold. */
final class AlertDocket implements DocketRules<AlertAct, AlertState> {

    /** Which act leads from where to where. Data removed come back as another alert. */
    static Step<AlertStage> table(AlertAct act) {
        return switch (act) {
            case PursuitReported _ -> Step.stay();
            case Reported _ -> Step.from(UNKNOWN).to(REPORTED).orStay();
            case Requested _ -> Step.from(UNKNOWN, REPORTED).to(REQUESTED).orStay();
            case Refused _ ->
                    Step.from(REQUESTED)
                            .to(REFUSED)
                            .never(PUBLISHED, CIRCULATED, DELETED, WITHDRAWN, EXPIRED, REISSUED);
            case Published _ -> shown(PUBLISHED);
            case Circulated _ -> shown(CIRCULATED);
            case Blocked _ ->
                    Step.from(PUBLISHED, CIRCULATED)
                            .to(BLOCKED)
                            .never(REFUSED, DELETED, WITHDRAWN, EXPIRED, REISSUED);
            case Deleted _ ->
                    Step.from(
                                    EnumSet.of(
                                            UNKNOWN,
                                            REPORTED,
                                            REQUESTED,
                                            PUBLISHED,
                                            CIRCULATED,
                                            BLOCKED))
                            .to(DELETED)
                            .never(WITHDRAWN, REISSUED);
            case Withdrawn _ ->
                    Step.from(
                                    EnumSet.of(
                                            UNKNOWN,
                                            REPORTED,
                                            REQUESTED,
                                            PUBLISHED,
                                            CIRCULATED,
                                            BLOCKED))
                            .to(WITHDRAWN)
                            .never(DELETED, REISSUED);
            case Expired _ ->
                    Step.from(PUBLISHED, CIRCULATED)
                            .to(EXPIRED)
                            .never(REFUSED, DELETED, WITHDRAWN, REISSUED);
            case Reissued _ -> Step.from(DELETED, WITHDRAWN, EXPIRED).only(REISSUED);
        };
    }

    private static Step<AlertStage> shown(AlertStage stage) {
        return Step.from(UNKNOWN, REPORTED, REQUESTED, BLOCKED)
                .to(stage)
                .never(DELETED, WITHDRAWN, EXPIRED, REISSUED);
    }

    @Override
    public AlertState start() {
        return AlertState.START;
    }

    @Override
    public AlertState after(AlertState before, Entry<AlertAct> entry, Findings findings) {
        AlertStage next = table(entry.act()).take(before.stage(), entry, findings);
        AlertState moved = before.at(next);
        return switch (entry.act()) {
            case PursuitReported _, Reported _, Requested _, Expired _ -> moved;
            case Published _, Circulated _ -> next.isShown() ? moved.shown(entry.on()) : moved;
            case Refused act ->
                    next == REFUSED ? gone(before, moved, act.by(), act.ground(), entry) : moved;
            case Blocked act ->
                    next == BLOCKED ? gone(before, moved, act.by(), act.ground(), entry) : moved;
            case Deleted act ->
                    next == DELETED ? gone(before, moved, act.by(), act.ground(), entry) : moved;
            case Withdrawn _ ->
                    next == WITHDRAWN
                            ? gone(before, moved, RemovalBody.NCB_WITHDRAWAL, null, entry)
                            : moved;
            case Reissued act -> next == REISSUED ? moved.reissuedAs(act.alertId()) : moved;
        };
    }

    private static AlertState gone(
            AlertState before,
            AlertState moved,
            @Nullable RemovalBody by,
            @Nullable RemovalGround ground,
            Entry<AlertAct> entry) {
        Removal removal =
                new Removal(
                        entry.on(),
                        by == null ? RemovalBody.UNKNOWN : by,
                        ground == null ? RemovalGround.NOT_STATED : ground,
                        entry.id());
        return moved.removed(removal, before.stage() == moved.stage());
    }

    /** Data are removed in one way: deleted by INTERPOL or withdrawn by their source. */
    @Override
    public boolean contradict(Entry<AlertAct> one, Entry<AlertAct> other) {
        return one.on().overlaps(other.on())
                && (one.act() instanceof Deleted && other.act() instanceof Withdrawn
                        || one.act() instanceof Withdrawn && other.act() instanceof Deleted);
    }
}
