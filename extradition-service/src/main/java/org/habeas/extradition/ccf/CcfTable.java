package org.habeas.extradition.ccf;

import static org.habeas.extradition.ccf.CcfStage.*;

import java.util.EnumSet;
import java.util.Set;
import org.habeas.docket.Step;
import org.habeas.extradition.ccf.CcfAct.*;

/** SM-10: which act leads from where to where. A time limit that passes leads nowhere. */
final class CcfTable {
    private static final Set<CcfStage> OPEN =
            Set.of(ADMISSIBLE, UNDER_EXAMINATION, PROVISIONAL_MEASURES, REVISION_PENDING);
    private static final CcfStage[] OVER = {
        DECIDED_COMPLIANT,
        DECIDED_NON_COMPLIANT,
        DECIDED_ACCESS_GIVEN,
        DECIDED_ACCESS_REFUSED,
        IMPLEMENTED,
        REVISION_PENDING,
        CLOSED
    };

    private CcfTable() {}

    static Step<CcfStage> row(CcfAct act) {
        return switch (act) {
            case Drafted _, GroundProposed _, GroundStated _ -> Step.stay();
            case ItemsDeclaredConfidential _, TimeLimitExtended _ -> Step.stay();
            case NewFactDiscovered _ -> Step.stay();
            case Submitted _ -> Step.from(DRAFT, INADMISSIBLE).to(SUBMITTED).orStay();
            case Received _ -> Step.from(DRAFT).to(SUBMITTED).orStay();
            case Admitted _ -> Step.from(SUBMITTED).to(ADMISSIBLE).never(after(ADMISSIBLE));
            case DeclaredInadmissible _ -> Step.from(SUBMITTED).to(INADMISSIBLE).never(OVER);
            case ExaminationStarted _ ->
                    Step.from(ADMISSIBLE).to(UNDER_EXAMINATION).never(after(UNDER_EXAMINATION));
            case ProvisionalMeasuresTaken _ ->
                    Step.from(ADMISSIBLE, UNDER_EXAMINATION, REVISION_PENDING)
                            .to(PROVISIONAL_MEASURES)
                            .never(DECIDED_COMPLIANT, DECIDED_NON_COMPLIANT, IMPLEMENTED, CLOSED);
            case AccessGiven _ -> access(DECIDED_ACCESS_GIVEN);
            case AccessRefused _ -> access(DECIDED_ACCESS_REFUSED);
            case FoundCompliant _ -> compliance(DECIDED_COMPLIANT);
            case FoundNonCompliant _ -> compliance(DECIDED_NON_COMPLIANT);
            case Implemented _ ->
                    Step.from(DECIDED_NON_COMPLIANT)
                            .to(IMPLEMENTED)
                            .never(DECIDED_COMPLIANT, DECIDED_ACCESS_REFUSED, CLOSED);
            case RevisionRequested _ ->
                    Step.from(
                                    DECIDED_COMPLIANT,
                                    DECIDED_NON_COMPLIANT,
                                    DECIDED_ACCESS_GIVEN,
                                    DECIDED_ACCESS_REFUSED,
                                    IMPLEMENTED,
                                    CLOSED)
                            .to(REVISION_PENDING);
            case Closed _ -> Step.from(EnumSet.complementOf(EnumSet.of(CLOSED))).to(CLOSED);
        };
    }

    private static CcfStage[] after(CcfStage stage) {
        return EnumSet.range(stage, CLOSED).stream()
                .filter(later -> later != stage && later != INADMISSIBLE)
                .toArray(CcfStage[]::new);
    }

    /** The data themselves may still have to be decided on. */
    private static Step<CcfStage> access(CcfStage decided) {
        return Step.from(OPEN)
                .to(decided)
                .never(DECIDED_COMPLIANT, DECIDED_NON_COMPLIANT, IMPLEMENTED, CLOSED);
    }

    private static Step<CcfStage> compliance(CcfStage decided) {
        EnumSet<CcfStage> from = EnumSet.copyOf(OPEN);
        from.add(DECIDED_ACCESS_GIVEN);
        return Step.from(from).to(decided).never(IMPLEMENTED, CLOSED);
    }
}
