package org.habeas.cases.evidence;

import static org.habeas.cases.evidence.EvidenceStatus.HELD;
import static org.habeas.cases.evidence.EvidenceStatus.PUBLISHED;
import static org.habeas.cases.evidence.EvidenceStatus.REGISTERED;
import static org.habeas.cases.evidence.EvidenceStatus.WITHDRAWN;
import static org.habeas.docket.Step.from;
import static org.habeas.docket.Step.stay;

import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.evidence.EvidenceAct.Attached;
import org.habeas.cases.evidence.EvidenceAct.Captured;
import org.habeas.cases.evidence.EvidenceAct.CustodyTransferred;
import org.habeas.cases.evidence.EvidenceAct.Destroyed;
import org.habeas.cases.evidence.EvidenceAct.Disputed;
import org.habeas.cases.evidence.EvidenceAct.Examined;
import org.habeas.cases.evidence.EvidenceAct.Flagged;
import org.habeas.cases.evidence.EvidenceAct.PublishedCopyReleased;
import org.habeas.cases.evidence.EvidenceAct.PublishedCopyWithdrawn;
import org.habeas.cases.evidence.EvidenceAct.Received;
import org.habeas.cases.evidence.EvidenceAct.Seized;
import org.habeas.cases.evidence.EvidenceAct.Verified;
import org.habeas.docket.Step;

/**
 * The table of an evidence item. A release counts only of what is held, and only of a copy that
 * exists and may be shown, which the fold looks after.
 */
final class EvidenceTable {
    private EvidenceTable() {}

    static Step<EvidenceStatus> of(EvidenceAct act) {
        return switch (act) {
            case Received _, Attached _ -> from(REGISTERED).to(HELD).orStay();
            case PublishedCopyReleased _ -> from(HELD, WITHDRAWN).only(PUBLISHED);
            case PublishedCopyWithdrawn _ -> from(PUBLISHED).only(WITHDRAWN);
            case Flagged flagged when SensitivityFlag.forbidsRelease(flagged.sensitivity()) ->
                    from(PUBLISHED).to(WITHDRAWN).orStay();
            case Captured _,
                    Seized _,
                    CustodyTransferred _,
                    Verified _,
                    Examined _,
                    Disputed _,
                    Destroyed _,
                    Flagged _ ->
                    stay();
        };
    }
}
