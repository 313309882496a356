package org.habeas.cases.medical;

import org.habeas.cases.medical.MedicalAct.Admitted;
import org.habeas.cases.medical.MedicalAct.Discharged;
import org.habeas.cases.medical.MedicalAct.ExtensionOrdered;
import org.habeas.cases.medical.MedicalAct.MilderHospitalOrdered;
import org.habeas.cases.medical.MedicalAct.OpinionIssued;
import org.habeas.cases.medical.MedicalAct.Ordered;
import org.habeas.cases.medical.MedicalAct.Terminated;
import org.habeas.cases.medical.MedicalAct.TerminationRefused;
import org.habeas.cases.medical.MedicalAct.TransferredToMilder;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Step;

/** The fold of a compulsory measure (SM-4). Ordered and done are kept apart (INV-C-16). */
final class MedicalDocket implements DocketRules<MedicalAct, MedicalState> {

    @Override
    public MedicalState start() {
        return MedicalState.NOTHING;
    }

    @Override
    public MedicalState after(MedicalState before, Entry<MedicalAct> entry, Findings findings) {
        MedicalAct act = entry.act();
        if (before.status() == MedicalStatus.TERMINATED && !(act instanceof Terminated)) {
            findings.add("does-not-fit", entry, before.status());
            return before;
        }
        Step<MedicalStatus> step = MedicalTable.of(act);
        MedicalStatus next = step.take(before.status(), entry, findings);
        if (step.to() != null && step.to() != next) {
            return before;
        }
        return told(before.in(next, entry), act, entry);
    }

    private static MedicalState told(MedicalState state, MedicalAct act, Entry<MedicalAct> entry) {
        FuzzyDate on = entry.on();
        return switch (act) {
            case Ordered order -> state.ordered(CourtOrder.of(order, entry));
            case ExtensionOrdered order -> state.ordered(CourtOrder.of(order, entry));
            case MilderHospitalOrdered order -> state.ordered(CourtOrder.of(order, entry));
            case Admitted in ->
                    state.in(state.hospital().admitted(on, in.facility(), in.regime()))
                            .executed(OrderKind.COMMITTAL, on)
                            .free();
            case TransferredToMilder to ->
                    state.in(state.hospital().moved(to.facility(), to.regime()))
                            .executed(OrderKind.MILDER_HOSPITAL, on);
            case OpinionIssued said ->
                    state.told(new Opinion(said.by(), on, entry.id(), said.conclusion(), null));
            case TerminationRefused no ->
                    state.refused(new CourtRefusal(no.body(), on, entry.id(), no.reasons()));
            case Discharged out ->
                    state.in(state.hospital().left(on)).followed().obliged(out, entry);
            case Terminated _ -> state.in(left(state, on)).followed().free();
        };
    }

    /** Who was never said to be in hospital has not left it. */
    private static Hospital left(MedicalState state, FuzzyDate on) {
        return state.hospital().admittedOn() == null ? state.hospital() : state.hospital().left(on);
    }
}
