package org.habeas.cases.medical;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.DecisionType;
import org.habeas.cases.custody.LegalBasis;
import org.habeas.cases.custody.MeasuresReachCustody;
import org.habeas.cases.custody.PrisonRegime;
import org.habeas.cases.medical.MedicalAct.Admitted;
import org.habeas.cases.medical.MedicalAct.Discharged;
import org.habeas.cases.medical.MedicalAct.ExtensionOrdered;
import org.habeas.cases.medical.MedicalAct.MilderHospitalOrdered;
import org.habeas.cases.medical.MedicalAct.OpinionIssued;
import org.habeas.cases.medical.MedicalAct.Ordered;
import org.habeas.cases.medical.MedicalAct.Terminated;
import org.habeas.cases.medical.MedicalAct.TerminationRefused;
import org.habeas.cases.medical.MedicalAct.TransferredToMilder;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * SM-4 reaches SM-1: who is admitted, moved or discharged under a measure is so in the custody
 * record too.
 */
@ApplicationScoped
class ExecutionReachesCustody {
    private static final String RULE = "SM-4";

    private final MeasuresReachCustody custody;

    ExecutionReachesCustody(MeasuresReachCustody custody) {
        this.custody = custody;
    }

    void after(Change<MedicalHead, MedicalAct, MedicalState> change) {
        Entry<MedicalAct> entry = change.entry();
        boolean counts = entry != null && change.after().applied().contains(entry);
        if (entry == null || !counts) {
            return;
        }
        act(change.head(), entry.act())
                .ifPresent(act ->
                        custody.done(
                                change.head().personId(),
                                act,
                                entry,
                                entry.visibility().and(change.visibility()),
                                new Cause(RULE, null, "case", change.docketId(), entry.id())));
    }

    private static Optional<CustodyAct> act(MedicalHead head, MedicalAct act) {
        return switch (act) {
            case Admitted in ->
                    Optional.of(
                            new CustodyAct.CommittedToPsychiatricFacility(
                                    head.state(),
                                    in.facility(),
                                    null,
                                    in.regime(),
                                    basis(head),
                                    null));
            case TransferredToMilder to ->
                    Optional.of(
                            new CustodyAct.PsychiatricRegimeChanged(
                                    to.regime() == null ? PrisonRegime.UNKNOWN : to.regime(),
                                    to.facility(),
                                    null,
                                    null));
            case Discharged out ->
                    Optional.of(
                            new CustodyAct.DischargedFromPsychiatricFacility(
                                    head.state(), out.claimedCause()));
            case Ordered _,
                    ExtensionOrdered _,
                    OpinionIssued _,
                    TerminationRefused _,
                    MilderHospitalOrdered _,
                    Terminated _ ->
                    Optional.empty();
        };
    }

    private static @Nullable LegalBasis basis(MedicalHead head) {
        return head.proceedingId() == null
                ? null
                : new LegalBasis(
                        DecisionType.COMMITTAL_ORDER, null, head.proceedingId(), null, null);
    }
}
