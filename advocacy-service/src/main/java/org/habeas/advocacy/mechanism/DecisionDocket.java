package org.habeas.advocacy.mechanism;

import static org.habeas.advocacy.mechanism.DecisionStage.ADOPTED;
import static org.habeas.advocacy.mechanism.DecisionStage.REPORTED;
import static org.habeas.advocacy.mechanism.DecisionStage.TRANSMITTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.mechanism.DecisionAct.Adopted;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.FindingRecorded;
import org.habeas.advocacy.mechanism.DecisionAct.Transmitted;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.jspecify.annotations.Nullable;

/** The table of a mechanism decision ({@code domain-model.md SM-18}) and its fold. */
record DecisionDocket(DecisionHead head) implements DocketRules<DecisionAct, DecisionState> {

    static Step<DecisionStage> table(DecisionAct act) {
        return switch (act) {
            case Adopted _ -> Step.from(REPORTED).only(ADOPTED);
            case Transmitted _ -> Step.from(ADOPTED).to(TRANSMITTED);
            case FindingRecorded _, DemandMade _, ComplianceAssessed _ -> Step.stay();
        };
    }

    @Override
    public DecisionState start() {
        return DecisionState.START;
    }

    @Override
    public DecisionState after(DecisionState before, Entry<DecisionAct> entry, Findings findings) {
        DecisionState now = before.at(table(entry.act()).take(before.stage(), entry, findings));
        return switch (entry.act()) {
            case Adopted _, Transmitted _ -> now;
            case FindingRecorded finding -> now.with(finding);
            case DemandMade demand -> now.with(demand, people(demand.personId()));
            case ComplianceAssessed assessed ->
                    now.with(assessed, people(assessed.personId()), entry.on());
        };
    }

    private List<@Nullable UUID> people(@Nullable UUID one) {
        return one == null ? everybody(head) : Collections.singletonList(one);
    }

    /** The subjects, or nobody in particular when the decision names none. */
    static List<@Nullable UUID> everybody(DecisionHead head) {
        return head.subjects().isEmpty()
                ? Collections.singletonList(null)
                : new ArrayList<>(head.subjects());
    }
}
