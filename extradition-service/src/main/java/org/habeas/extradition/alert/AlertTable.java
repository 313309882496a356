package org.habeas.extradition.alert;

import static org.habeas.extradition.alert.AlertStage.*;

import org.habeas.docket.Step;
import org.habeas.extradition.alert.AlertAct.*;

/** SM-9: which act leads from where to where. Data removed come back as another alert. */
final class AlertTable {
    private AlertTable() {}

    static Step<AlertStage> row(AlertAct act) {
        return switch (act) {
            case PursuitReported _, RequesterNamed _, WarrantReported _ -> Step.stay();
            case Reported _ -> Step.from(UNKNOWN).to(REPORTED).orStay();
            case Requested _ -> Step.from(UNKNOWN, REPORTED).to(REQUESTED).orStay();
            case Refused _ ->
                    Step.from(REQUESTED)
                            .to(REFUSED)
                            .never(PUBLISHED, CIRCULATED, DELETED, WITHDRAWN, EXPIRED, REISSUED);
            case Published _ -> issued(PUBLISHED);
            case Circulated _ -> issued(CIRCULATED);
            case PubliclyVisible _ ->
                    Step.from(UNKNOWN, REPORTED, REQUESTED).to(PUBLISHED).orStay();
            case NotFoundInPublicExtract _ -> Step.stay();
            case Challenged _, RefugeeStatusConfirmed _, DataKept _ -> Step.stay();
            case Blocked _ ->
                    Step.from(PUBLISHED, CIRCULATED)
                            .to(BLOCKED)
                            .never(REFUSED, DELETED, WITHDRAWN, EXPIRED, REISSUED);
            case Deleted _ -> Step.from(LIVE).to(DELETED).never(WITHDRAWN, REISSUED);
            case Withdrawn _ -> Step.from(LIVE).to(WITHDRAWN).never(DELETED, REISSUED);
            case Expired _ ->
                    Step.from(PUBLISHED, CIRCULATED)
                            .to(EXPIRED)
                            .never(REFUSED, DELETED, WITHDRAWN, REISSUED);
            case RestorationRiskNoted _ -> Step.stay();
            case Reissued _ -> Step.from(DELETED, WITHDRAWN, EXPIRED).only(REISSUED);
            case EndedByDeath _ -> Step.stay();
        };
    }

    private static Step<AlertStage> issued(AlertStage stage) {
        return Step.from(UNKNOWN, REPORTED, REQUESTED, BLOCKED)
                .to(stage)
                .never(DELETED, WITHDRAWN, EXPIRED, REISSUED);
    }
}
