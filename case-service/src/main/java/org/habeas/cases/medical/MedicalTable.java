package org.habeas.cases.medical;

import static org.habeas.cases.medical.MedicalStatus.IN_PATIENT;
import static org.habeas.cases.medical.MedicalStatus.MILDER_ORDERED;
import static org.habeas.cases.medical.MedicalStatus.NONE;
import static org.habeas.cases.medical.MedicalStatus.ORDERED;
import static org.habeas.cases.medical.MedicalStatus.OUT_PATIENT;
import static org.habeas.cases.medical.MedicalStatus.TERMINATED;
import static org.habeas.docket.Step.from;
import static org.habeas.docket.Step.stay;

import org.habeas.cases.medical.MedicalAct.Admitted;
import org.habeas.cases.medical.MedicalAct.Discharged;
import org.habeas.cases.medical.MedicalAct.ExtensionOrdered;
import org.habeas.cases.medical.MedicalAct.MilderHospitalOrdered;
import org.habeas.cases.medical.MedicalAct.OpinionIssued;
import org.habeas.cases.medical.MedicalAct.Ordered;
import org.habeas.cases.medical.MedicalAct.Terminated;
import org.habeas.cases.medical.MedicalAct.TerminationRefused;
import org.habeas.cases.medical.MedicalAct.TransferredToMilder;
import org.habeas.docket.Step;

/**
 * The table of SM-4: which act leads from where to where. Nothing is known before the first entry,
 * so every act fits after NONE. Only what was done leads into or out of a hospital; what was
 * ordered or thought does not. Nothing leads out of TERMINATED: another measure is another docket.
 */
final class MedicalTable {
    private MedicalTable() {}

    static Step<MedicalStatus> of(MedicalAct act) {
        return switch (act) {
            case Ordered _ -> from(NONE).only(ORDERED);
            case Admitted _ -> from(NONE, ORDERED).to(IN_PATIENT).never(TERMINATED);
            case ExtensionOrdered _, OpinionIssued _, TerminationRefused _ -> stay();
            case MilderHospitalOrdered _ ->
                    from(NONE, IN_PATIENT).to(MILDER_ORDERED).never(OUT_PATIENT, TERMINATED);
            case TransferredToMilder _ ->
                    from(NONE, MILDER_ORDERED).to(IN_PATIENT).never(TERMINATED);
            case Discharged _ ->
                    from(NONE, IN_PATIENT, MILDER_ORDERED).to(OUT_PATIENT).never(TERMINATED);
            case Terminated _ ->
                    from(NONE, ORDERED, IN_PATIENT, MILDER_ORDERED, OUT_PATIENT).to(TERMINATED);
        };
    }
}
