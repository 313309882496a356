package org.habeas.advocacy.mechanism;

import static org.habeas.advocacy.mechanism.DecisionStage.ADOPTED;
import static org.habeas.advocacy.mechanism.DecisionStage.REPORTED;
import static org.habeas.advocacy.mechanism.DecisionStage.TRANSMITTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.mechanism.DecisionAct.Adopted;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.DemandMade;
import org.habeas.advocacy.mechanism.DecisionAct.FindingRecorded;
import org.habeas.advocacy.mechanism.DecisionAct.FollowUpDeadlineMissed;
import org.habeas.advocacy.mechanism.DecisionAct.Published;
import org.habeas.advocacy.mechanism.DecisionAct.Superseded;
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
            case Published _,
                    FindingRecorded _,
                    DemandMade _,
                    FollowUpDeadlineMissed _,
                    ComplianceAssessed _,
                    Superseded _ ->
                    Step.stay();
        };
    }

    @Override
    public DecisionState start() {
        return DecisionState.start(head.prejudgesNothing());
    }

    @Override
    public DecisionState after(DecisionState before, Entry<DecisionAct> entry, Findings findings) {
        DecisionStage stage = table(entry.act()).take(before.stage(), entry, findings);
        return switch (entry.act()) {
            case Adopted _ -> before.adopted(stage, entry.on());
            case Transmitted _ -> before.transmitted(stage, entry.on());
            case Published _ -> before.madePublic();
            case FindingRecorded finding -> found(before, finding, entry, findings);
            case DemandMade demand -> before.with(demand, people(demand.personId()));
            case FollowUpDeadlineMissed missed -> before.with(missed, entry.id());
            case ComplianceAssessed assessed ->
                    before.with(assessed, people(assessed.personId()), entry);
            case Superseded superseded -> before.with(superseded);
        };
    }

    /** An urgent letter tells what is alleged; that is kept as an entry and found by nobody. */
    private DecisionState found(
            DecisionState before,
            FindingRecorded finding,
            Entry<DecisionAct> entry,
            Findings findings) {
        if (head.prejudgesNothing()) {
            findings.add("prejudges-nothing", entry, before.stage());
            return before;
        }
        return before.with(finding);
    }

    @Override
    public DecisionState onDay(DecisionState state, LocalDate day) {
        return state.onDay(day);
    }

    @Override
    public Optional<LocalDate> changesAfter(DecisionState state, LocalDate day) {
        return state.nextOverdue(day);
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
