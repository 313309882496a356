package org.habeas.advocacy.demand;

import static org.habeas.advocacy.demand.DemandStage.DRAFT;
import static org.habeas.advocacy.demand.DemandStage.MET;
import static org.habeas.advocacy.demand.DemandStage.OPEN;
import static org.habeas.advocacy.demand.DemandStage.OVERTAKEN;
import static org.habeas.advocacy.demand.DemandStage.PARTIALLY_MET;
import static org.habeas.advocacy.demand.DemandStage.REJECTED;
import static org.habeas.advocacy.demand.DemandStage.REOPENED;
import static org.habeas.advocacy.demand.DemandStage.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import org.habeas.advocacy.demand.DemandAct.CauseClaimed;
import org.habeas.advocacy.demand.DemandAct.Met;
import org.habeas.advocacy.demand.DemandAct.Opened;
import org.habeas.advocacy.demand.DemandAct.Overtaken;
import org.habeas.advocacy.demand.DemandAct.PartiallyMet;
import org.habeas.advocacy.demand.DemandAct.Proposed;
import org.habeas.advocacy.demand.DemandAct.Rejected;
import org.habeas.advocacy.demand.DemandAct.Reopened;
import org.habeas.advocacy.demand.DemandAct.RestrictionFound;
import org.habeas.advocacy.demand.DemandAct.Withdrawn;
import org.habeas.advocacy.demand.DemandState.Part;
import org.habeas.advocacy.demand.DemandState.Turn;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/**
 * The table of a demand ({@code domain-model.md SM-14}) and its fold, for each subject on its own.
 *
 * <p>Facts may precede the demand, so they are folded on a draft too: who asks for what was granted
 * already finds the demand met, with the finding that its opening does not fit.
 */
record DemandDocket(DemandHead head) implements DocketRules<DemandAct, DemandState> {

    static Step<DemandStage> table(DemandAct act) {
        return switch (act) {
            case Opened _ -> Step.from(DRAFT, REOPENED).only(OPEN);
            case PartiallyMet _ ->
                    Step.from(DRAFT, OPEN, REOPENED)
                            .to(PARTIALLY_MET)
                            .never(MET, OVERTAKEN, WITHDRAWN);
            case Met _ ->
                    Step.from(DRAFT, OPEN, PARTIALLY_MET, REOPENED)
                            .to(MET)
                            .never(OVERTAKEN, WITHDRAWN);
            case Rejected _ ->
                    Step.from(DRAFT, OPEN, REOPENED).to(REJECTED).never(MET, OVERTAKEN, WITHDRAWN);
            case Reopened _ -> Step.from(PARTIALLY_MET, MET).only(REOPENED);
            case Overtaken _ ->
                    Step.from(DRAFT, OPEN, PARTIALLY_MET, REOPENED, REJECTED).only(OVERTAKEN);
            case Proposed _, RestrictionFound _, CauseClaimed _ -> Step.stay();
            case Withdrawn _ ->
                    Step.from(DRAFT, OPEN, PARTIALLY_MET, REOPENED, REJECTED).only(WITHDRAWN);
        };
    }

    @Override
    public DemandState start() {
        return DemandState.draft(head.subjects(), head.restrictions());
    }

    @Override
    public DemandState after(DemandState before, Entry<DemandAct> entry, Findings findings) {
        return switch (entry.act()) {
            case Proposed _ -> before;
            case RestrictionFound found -> before.with(found.restriction());
            case CauseClaimed claim -> before.with(claim);
            case Opened _,
                    PartiallyMet _,
                    Met _,
                    Rejected _,
                    Reopened _,
                    Overtaken _,
                    Withdrawn _ ->
                    turned(before, entry, findings);
        };
    }

    private static DemandState turned(
            DemandState before, Entry<DemandAct> entry, Findings findings) {
        Step<DemandStage> step = table(entry.act());
        List<Part> parts = new ArrayList<>();
        List<Turn> turns = new ArrayList<>(before.turns());
        for (Part part : before.parts()) {
            DemandStage stage =
                    concerns(entry.act(), part)
                            ? step.take(part.stage(), entry, findings)
                            : part.stage();
            if (stage == part.stage()) {
                parts.add(part);
            } else {
                parts.add(new Part(part.personId(), stage, entry.on()));
                turns.add(new Turn(entry.id(), part.personId(), part.stage(), stage, entry.on()));
            }
        }
        return before.turned(before.opened() || entry.act() instanceof Opened, parts, turns);
    }

    private static boolean concerns(DemandAct act, Part part) {
        return act.personId() == null || act.personId().equals(part.personId());
    }
}
