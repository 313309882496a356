package org.habeas.cases.restriction;

import static org.habeas.cases.restriction.RestrictionStatus.ACTIVE;
import static org.habeas.cases.restriction.RestrictionStatus.EXPIRED;
import static org.habeas.cases.restriction.RestrictionStatus.LIFTED;
import static org.habeas.cases.restriction.RestrictionStatus.NONE;
import static org.habeas.cases.restriction.RestrictionStatus.REPORTED;
import static org.habeas.cases.restriction.RestrictionStatus.SUSPENDED;
import static org.habeas.cases.restriction.RestrictionStatus.VOID;
import static org.habeas.docket.Step.from;
import static org.habeas.docket.Step.stay;

import org.habeas.cases.restriction.RestrictionAct.DependantsAffected;
import org.habeas.cases.restriction.RestrictionAct.Expired;
import org.habeas.cases.restriction.RestrictionAct.FamilyAffected;
import org.habeas.cases.restriction.RestrictionAct.Imposed;
import org.habeas.cases.restriction.RestrictionAct.Lifted;
import org.habeas.cases.restriction.RestrictionAct.Modified;
import org.habeas.cases.restriction.RestrictionAct.Reported;
import org.habeas.cases.restriction.RestrictionAct.Resumed;
import org.habeas.cases.restriction.RestrictionAct.Suspended;
import org.habeas.cases.restriction.RestrictionAct.TermStarted;
import org.habeas.cases.restriction.RestrictionAct.Voided;
import org.habeas.docket.Step;

/** The table of SM-5: which act leads from where to where. Nothing leads out of VOID. */
final class RestrictionTable {
    private RestrictionTable() {}

    static Step<RestrictionStatus> of(RestrictionAct act) {
        return switch (act) {
            case Reported _ -> from(NONE).only(REPORTED);
            case Imposed _ ->
                    from(NONE, REPORTED, EXPIRED, LIFTED).to(ACTIVE).never(VOID, SUSPENDED);
            case TermStarted _, Modified _, FamilyAffected _, DependantsAffected _ -> stay();
            case Suspended _ -> from(ACTIVE, REPORTED).to(SUSPENDED).never(VOID);
            case Resumed _ -> from(SUSPENDED).to(ACTIVE).never(VOID);
            case Expired _ -> from(ACTIVE, SUSPENDED, REPORTED).to(EXPIRED).never(LIFTED, VOID);
            case Lifted _ -> from(ACTIVE, SUSPENDED, REPORTED).to(LIFTED).never(VOID);
            case Voided _ ->
                    from(ACTIVE, SUSPENDED, REPORTED, EXPIRED, LIFTED).to(VOID).never(NONE);
        };
    }
}
