package org.habeas.extradition.ccf;

import org.habeas.docket.Visibility;
import org.habeas.extradition.ccf.CcfAct.*;
import org.habeas.platform.register.Look;

/**
 * E.3: a request is for named persons; its outcome may be told with the consent of the applicant,
 * its course to partners, and what the applicant keeps from the source of the data to nobody.
 */
final class CcfClasses {
    private CcfClasses() {}

    /** The least class in which an act may be told. */
    static Visibility atLeast(CcfAct act) {
        return switch (act) {
            case ItemsDeclaredConfidential _, Drafted _, GroundProposed _ -> Visibility.RESTRICTED;
            case GroundStated _, NewFactDiscovered _ -> Visibility.CONFIDENTIAL;
            case Submitted _, Received _, Admitted _, DeclaredInadmissible _ -> Visibility.PARTNER;
            case ExaminationStarted _, ProvisionalMeasuresTaken _ -> Visibility.PARTNER;
            case TimeLimitExtended _, RevisionRequested _, Closed _ -> Visibility.PARTNER;
            case AccessGiven _, AccessRefused _ -> Visibility.PUBLIC;
            case FoundCompliant _, FoundNonCompliant _, Implemented _ -> Visibility.PUBLIC;
        };
    }

    /** The public learns of a request by its outcome only. */
    static boolean isWithheld(Look<CcfHead, CcfAct, CcfState> look) {
        return look.lens().clearance() == Visibility.PUBLIC
                && look.history().stream()
                        .noneMatch(entry ->
                                entry.retractedAt() == null
                                        && atLeast(entry.act()) == Visibility.PUBLIC);
    }
}
