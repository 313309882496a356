package org.habeas.cases.erasure;

import static org.habeas.cases.erasure.ErasureStage.ERASED;
import static org.habeas.cases.erasure.ErasureStage.GRANTED;
import static org.habeas.cases.erasure.ErasureStage.HOLD_CHECKED;
import static org.habeas.cases.erasure.ErasureStage.IDENTITY_CHECKED;
import static org.habeas.cases.erasure.ErasureStage.OPENED;
import static org.habeas.cases.erasure.ErasureStage.REFUSED;
import static org.habeas.cases.erasure.ErasureStage.REQUESTED;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.erasure.ErasureAct.Acknowledged;
import org.habeas.cases.erasure.ErasureAct.Erased;
import org.habeas.cases.erasure.ErasureAct.Executed;
import org.habeas.cases.erasure.ErasureAct.Granted;
import org.habeas.cases.erasure.ErasureAct.HoldChecked;
import org.habeas.cases.erasure.ErasureAct.IdentityChecked;
import org.habeas.cases.erasure.ErasureAct.Overdue;
import org.habeas.cases.erasure.ErasureAct.Refused;
import org.habeas.cases.erasure.ErasureAct.Requested;
import org.habeas.cases.erasure.ErasureState.Acknowledgement;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** Where a request to erase somebody goes ({@code domain-model.md E.5}). */
final class ErasureDocket implements DocketRules<ErasureAct, ErasureState> {

    /** One example of each act, for the printed table. */
    static final List<ErasureAct> ACTS =
            List.of(
                    new Requested(Requester.SUBJECT),
                    new IdentityChecked(true),
                    new HoldChecked(List.of(), null, null),
                    new Granted(),
                    new Refused(RefusalGround.NOT_ENTITLED, "no mandate"),
                    new Executed(new UUID(0, 0)),
                    new Erased(List.of()),
                    new Acknowledged("case", new UUID(0, 0)),
                    new Overdue(List.of("case")));

    /** A new check needs a new grant; what is done is done, nothing leads out of it. */
    static Step<ErasureStage> table(ErasureAct act) {
        return switch (act) {
            case Requested _ -> Step.from(OPENED).only(REQUESTED);
            case IdentityChecked _ ->
                    Step.from(REQUESTED, HOLD_CHECKED, GRANTED).only(IDENTITY_CHECKED);
            case HoldChecked _ -> Step.from(IDENTITY_CHECKED, GRANTED).only(HOLD_CHECKED);
            case Granted _ -> Step.from(HOLD_CHECKED).only(GRANTED);
            case Refused _ ->
                    Step.from(OPENED, REQUESTED, IDENTITY_CHECKED, HOLD_CHECKED, GRANTED)
                            .only(REFUSED);
            case Executed _ -> Step.from(GRANTED).only(ERASED);
            case Erased _, Acknowledged _, Overdue _ -> Step.stay();
        };
    }

    @Override
    public ErasureState start() {
        return ErasureState.START;
    }

    @Override
    public ErasureState after(ErasureState before, Entry<ErasureAct> entry, Findings findings) {
        Step<ErasureStage> step = table(entry.act());
        ErasureStage stage = step.take(before.stage(), entry, findings);
        boolean counts = step.to() == null || stage == step.to();
        return counts ? facts(before.at(stage), entry) : before;
    }

    private static ErasureState facts(ErasureState state, Entry<ErasureAct> entry) {
        return switch (entry.act()) {
            case Requested told -> state.requested(told.by());
            case IdentityChecked told -> state.checked(told.confirmed(), state.holds());
            case HoldChecked told -> state.checked(state.identityConfirmed(), told.holds());
            case Granted _ -> state.decided(entry.id(), null);
            case Refused told -> state.decided(state.granted(), told.ground());
            case Executed _ -> state.erased(entry.recordedAt(), state.persons());
            case Erased told -> state.erased(state.executed(), told.persons());
            case Acknowledged told ->
                    state.acknowledgedBy(
                            new Acknowledgement(
                                    told.service(), told.person(), entry.id(), entry.on()));
            case Overdue _ -> state.late();
        };
    }
}
